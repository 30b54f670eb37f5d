import { z } from 'zod';
import { IsoDate, Slug } from '../../model/common.ts';
import { PlainText } from '../../model/text.ts';
import { enumOf } from '../../model/vocabulary.ts';
import { forms } from '../forms/index.ts';
import type { Beside, Question, QuestionOf, Questions, QuestionType } from '../questions.ts';
import { one, several, text } from './part.ts';
import type { Part } from './part.ts';
import * as part from './parts.ts';
import { passRules } from './passes.ts';
import { places, venue } from './place.ts';
import { price } from './price.ts';
import { dates } from './times.ts';

/*
 * The part of a record that each type of question asks. Not with the schemas of content/model: those bring the forms of the
 * CMS along, and a form of a visitor has to stay light (decision 102).
 */
/** What was sent before a question was asked says what no answer says; undefined where an answer is needed. */
const later = <T>(part: Part<T>, none: T | undefined): Part<T> =>
  none === undefined ? part : { ...part, schema: part.schema.default(none as z.core.util.NoUndefined<T>) };

const makers = {
  line: ({ name }: QuestionOf<'line'>) => one(name, PlainText),
  text: ({ name }: QuestionOf<'text'>) => text(name),
  choice: ({ name, options, fallback }: QuestionOf<'choice'>) => later(one(name, enumOf(options)), fallback),
  choices: ({ name, options, atLeast = 0 }: QuestionOf<'choices'>) =>
    later(several(name, z.array(enumOf(options)).min(atLeast)), atLeast > 0 ? undefined : []),
  number: ({ name, min }: QuestionOf<'number'>) => later(one(name, z.int().min(min).nullable()), null),
  expires: () => one('expires', IsoDate),
  record: ({ name }: QuestionOf<'record'>) => later(one(name, Slug.nullable()), null),
  contact: ({ prefix }: QuestionOf<'contact'>) => part.contact(prefix),
  places: ({ atLeast }: QuestionOf<'places'>) => places(atLeast),
  access: () => part.access,
  ages: () => part.ages,
  attendance: () => part.attendance,
  dates: () => dates,
  description: () => part.description,
  intent: () => one('intent', z.literal('new')),
  newProvider: () => part.newProvider,
  passRules: () => passRules,
  picture: () => part.picture,
  price: () => price,
  provider: () => part.provider,
  rates: () => part.rates,
  schedule: () => part.schedule,
  venue: () => venue,
} satisfies Record<QuestionType, unknown>;

/** What the answer to a question says in a record. */
type ValueOf<Q extends Question> = Q extends { type: 'choice'; options: infer Options }
  ? keyof Options & string
  : Q extends { type: 'choices'; options: infer Options }
    ? (keyof Options & string)[]
    : ReturnType<(typeof makers)[Q['type']]> extends Part<infer T>
      ? T
      : never;

type PartsOf<Q> = { [Name in keyof Q]: Q[Name] extends Question ? Part<ValueOf<Q[Name]>> : never };
type RecordOf<Q> = { [Name in keyof Q as Q[Name] extends { type: Beside } ? never : Name]: Q[Name] };
type BesideOf<Q> = { [Name in keyof Q as Q[Name] extends { type: Beside } ? Name : never]: Q[Name] };

const besideTypes: readonly QuestionType[] = ['dates', 'intent', 'newProvider', 'picture'] satisfies Beside[];

/** The parts of the record, and what a listing has beside it. */
function partsOf<Q extends Questions>({ questions }: { questions: Q }) {
  const parts = (isBeside: boolean) =>
    Object.fromEntries(
      Object.entries(questions)
        .filter(([, { type }]) => besideTypes.includes(type) === isBeside)
        // The table pairs each type with its own question; only here is that known of a question of any type.
        .map(([name, question]) => [name, (makers[question.type] as (question: Question) => Part<unknown>)(question)]),
    );
  return { record: parts(false) as PartsOf<RecordOf<Q>>, beside: parts(true) as PartsOf<BesideOf<Q>> };
}

/** By kind: the parts of the record, and what a listing has beside it. */
export const kindParts = {
  event: partsOf(forms.event),
  activity: partsOf(forms.activity),
  provider: partsOf(forms.provider),
  room: partsOf(forms.room),
  notice: partsOf(forms.notice),
};
export type RecordKind = keyof typeof kindParts;
