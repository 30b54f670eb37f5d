import { locales } from '../model/locales.ts';
import type { Locale } from '../model/locales.ts';
import type { Field } from './field.ts';
import { fieldName, inLanguage, numberOf } from './field-name.ts';
import { fieldsOf } from './forms/index.ts';
import type { SubmissionKind } from './kinds.ts';
import { problemWith } from './problem-with.ts';
import type { ProblemWords } from './problem-with.ts';
import { formWords, problemTexts } from './words/index.ts';
import type { ProblemCode } from './words/index.ts';
import { namesOf } from './words/names/index.ts';

/** What is wrong with the answer to a field. `params` fill in the words, such as the longest length. */
export type Problem = { field: string; code: ProblemCode; params?: Record<string, string | number> };

/** In front of a question: behind its question mark a number would say nothing. */
const asked = (text: string, field: Field): string => {
  const number = numberOf(field);
  return number ? `${number}. ${text}` : inLanguage(text, field);
};

/** The question of a field. */
export const fieldLabel = (field: Field, locale: Locale): string =>
  field.label?.[locale] ?? asked(formWords(locale)(`label.${field.word}`), field);

// Made once: a form full of mistakes asks for them at every field.
const made = new Map<string, ProblemWords>();

/** The words for every problem that a form can have. */
export function problemWords(kind: SubmissionKind, locale: Locale): ProblemWords {
  const key = `${kind} ${locale}`;
  const words = made.get(key) ?? {
    tag: locales[locale].tag,
    names: Object.fromEntries(fieldsOf(kind).map((field) => [field.name, fieldName(field, locale)])),
    passes: namesOf(locale).passes,
    problems: problemTexts(locale),
  };
  made.set(key, words);
  return words;
}

/** A problem in words that name the field. */
export const problemText = (problem: Problem, kind: SubmissionKind, locale: Locale): string =>
  problemWith(problemWords(kind, locale), problem);
