import type { z } from 'zod';
import { localeKeys } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import { LocalizedText } from '../../model/text.ts';
import type { Answers } from '../answers.ts';
import type { Values } from '../values.ts';

/** A part of a record as forms ask it: what it is, how it is read from answers, and how it fills the form again. */
export interface Part<T> {
  schema: z.ZodType<T>;
  /** Not typed: the schema looks at the whole. `language` is that of the texts of the sender. */
  read(answers: Answers, language: Locale): unknown;
  /** The values of a form that give it when they are read. */
  fill(value: T, language: Locale): Values;
  /** What a form can say of the same part of a record of the directory, where a record says more. */
  said?(value: unknown): T;
}

/** Parts by the name of the field of the record. */
export type Parts = Record<string, Part<unknown>>;

/** The schema of what a table of parts says. */
export const shapeOf = <P extends Parts>(parts: P) =>
  Object.fromEntries(Object.entries(parts).map(([name, { schema }]) => [name, schema])) as {
    [Name in keyof P]: P[Name]['schema'];
  };

/** Reads every part of a table. */
export const readAll = (parts: Parts, answers: Answers, language: Locale): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, part.read(answers, language)]));

/** Fills in every part of a table. */
export const fillAll = (parts: Parts, record: Record<string, unknown>, language: Locale): Values =>
  Object.assign({}, ...Object.entries(parts).map(([name, part]) => part.fill(record[name], language))) as Values;

/** An answer, or null when there is none. */
export const get = (answers: Answers, name: string): unknown => answers.get(name) ?? null;

type Given = string | number | null | undefined | readonly string[];

const list = (given: Given): string[] =>
  given === null || given === undefined ? [] : typeof given === 'object' ? [...given] : [String(given)];

/** Answers as a form sends them; what is not there is left out. */
export const values = (given: Record<string, Given>): Values =>
  Object.fromEntries(
    Object.entries(given)
      .map(([name, value]) => [name, list(value)] as const)
      .filter(([, value]) => value.length > 0),
  );

/** What one answer says. */
export const one = <T extends string | number | null>(name: string, schema: z.ZodType<T>): Part<T> => ({
  schema,
  read: (answers) => get(answers, name),
  fill: (value) => values({ [name]: value }),
});

/** What a few answers say; none is an empty list. */
export const several = <T extends string>(name: string, schema: z.ZodType<T[]>): Part<T[]> => ({
  schema,
  read: (answers) => answers.get(name) ?? [],
  fill: (value) => values({ [name]: value }),
});

/** A text in the languages it was given in; null when there is none. The own language has the plain name, others `name-xx`. */
function readText(answers: Answers, name: string, language: Locale): Record<string, unknown> | null {
  const texts = localeKeys
    .map((key) => [key, get(answers, key === language ? name : `${name}-${key}`)] as const)
    .filter(([, text]) => text !== null);
  return texts.length > 0 ? Object.fromEntries(texts) : null;
}

const fillText = (name: string, text: LocalizedText | null, language: Locale): Values =>
  Object.fromEntries(
    Object.entries(text ?? {}).map(([key, value]) => [key === language ? name : `${name}-${key}`, [value]]),
  );

/** A text that a form demands, in one language or more. */
export const text = (name: string): Part<LocalizedText> => ({
  schema: LocalizedText,
  read: (answers, language) => readText(answers, name, language),
  fill: (value, language) => fillText(name, value, language),
});

/** A text that may be left out. */
export const someText = (name: string): Part<LocalizedText | null> => ({
  ...text(name),
  schema: LocalizedText.nullable(),
  fill: (value, language) => fillText(name, value, language),
});
