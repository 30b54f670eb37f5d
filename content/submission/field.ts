import type { Locale } from '../model/locales.ts';
import type { Labels, Vocabulary } from '../model/vocabulary.ts';
import type { SubmissionKind } from './kinds.ts';
import type { Questions } from './questions.ts';
import type { FieldWord, HintWord, StepWord } from './words/index.ts';

/**
 * What a field asks for. `dates`, `spans` and `reasons` repeat their name, one date a value (dated.ts); `record` is the slug of an existing record,
 * or `new` with its own fields beside it; `passes` is one question for every pass (names in passes.ts).
 */
export type FieldType =
  | 'line'
  | 'text'
  | 'email'
  | 'phone'
  | 'url'
  | 'postcode'
  | 'date'
  | 'dates'
  | 'spans'
  | 'reasons'
  | 'time'
  | 'number'
  | 'money'
  | 'choice'
  | 'choices'
  | 'check'
  | 'file'
  | 'slug'
  | 'record'
  | 'passes';

/** One question of a form. */
export type Field = {
  /** Unique in its form; the `name` in HTML and the key in Values. */
  name: string;
  type: FieldType;
  /** The words that ask for it (label, hint, name in messages). */
  word: FieldWord;
  /** Must be answered, when it is asked at all (`when`). */
  required: boolean;
  /** Asked only when another field of the form has one of these values. */
  when?: { field: string; is: readonly string[] };
  /** What can be chosen (choice, choices). */
  options?: Vocabulary;
  /** Which records can be chosen, and whether `new` can (record). */
  records?: { of: 'providers' | 'spaces'; canBeNew: boolean };
  /** The answer that no answer stands for. */
  fallback?: string;
  /** Longest text in UTF-16 units, highest number, or most values. */
  max?: number;
  /** Lowest number. */
  min?: number;
  /** A text in another language than the one of the form. */
  language?: Locale;
  /** Replaces the words of `word` in label and messages. */
  label?: Labels;
  /** Help in other words than those of `word`. */
  hint?: HintWord;
  /** Carried along and never asked. */
  hidden?: true;
  /** HTML autocomplete token. */
  autocomplete?: string;
};

/** One page of a long form: a question, or a few that belong together. */
export type Step = { name: StepWord; fields: Field[]; hint?: HintWord };

/** `questions` are those about a record, by its field. */
export type Form = { kind: SubmissionKind; steps: Step[]; questions: Questions };
