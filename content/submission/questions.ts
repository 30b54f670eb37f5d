import type { Vocabulary } from '../model/vocabulary.ts';
import type { FieldWord } from './words/index.ts';

/**
 * What a form asks about one field of a record, as data: light, since every form loads it. Which fields of the form ask it
 * follows from its type (forms/ask.ts), and how answers become the value of a record and back (record/kinds.ts).
 */
export type Question =
  | { type: 'line'; name: FieldWord; max: number }
  /** A text in one language or more. */
  | { type: 'text'; name: FieldWord; max: number; isLong?: true }
  /** `fallback` is what no answer says; without it an answer is needed. */
  | { type: 'choice'; name: FieldWord; options: Vocabulary; fallback?: string }
  | { type: 'choices'; name: FieldWord; options: Vocabulary; atLeast?: number; atMost?: number }
  | { type: 'number'; name: FieldWord; min: number; max: number }
  /** A record of the directory, or none. */
  | { type: 'record'; name: FieldWord; of: 'providers' | 'spaces' }
  /** `needed`: at least one way. */
  | { type: 'contact'; prefix: 'booking' | 'contact'; needed?: true }
  | { type: 'places'; atLeast?: number }
  | {
      type:
        | 'access'
        | 'ages'
        | 'attendance'
        | 'description'
        | 'expires'
        | 'passRules'
        | 'price'
        | 'provider'
        | 'rates'
        | 'schedule'
        | 'venue';
    }
  | { type: Beside };

/** What comes along with a record, and is no field of it. */
export type Beside = 'dates' | 'intent' | 'newProvider' | 'picture';
export type QuestionType = Question['type'];
export type QuestionOf<Type extends QuestionType> = Question & { type: Type };

/** The questions of a form, by the field that they are about. */
export type Questions = Record<string, Question>;
