import type { Locale } from '../model/locales.ts';
import { locales } from '../model/locales.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './forms/index.ts';
import type { SubmissionKind } from './kinds.ts';
import { passOfField } from './passes.ts';
import { fillIn, wordsOf } from './words/index.ts';
import type { ProblemCode } from './words/index.ts';

/** What is wrong with the answer to a field. `params` fill in the words, such as the longest length. */
export type Problem = { field: string; code: ProblemCode; params?: Record<string, string | number> };

const labelled = (text: string, field: Field): string => {
  if (field.language) return `${text} (${locales[field.language].label})`;
  const number = /-(\d)$/u.exec(field.name)?.[1];
  return number ? `${text} ${number}` : text;
};

/** What a field is called in messages and lists. */
export const fieldName = (field: Field, locale: Locale): string =>
  field.label?.[locale] ?? labelled(wordsOf(locale).names[field.word], field);

/** The question of a field. */
export const fieldLabel = (field: Field, locale: Locale): string =>
  field.label?.[locale] ?? labelled(wordsOf(locale).labels[field.word], field);

/** A problem in words that name the field. */
export function problemText({ field, code, params = {} }: Problem, kind: SubmissionKind, locale: Locale): string {
  const words = wordsOf(locale);
  const pass = passOfField(field);
  const known = fieldsOf(kind).find(({ name }) => name === field);
  const name = known ? fieldName(known, locale) : pass ? `${words.names.passes} (${pass})` : null;
  const text = fillIn(words.problems[code], params);
  return name ? `${name}: ${text}` : text;
}
