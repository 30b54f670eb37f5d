import { isLocale } from '../model/locales.ts';
import type { Locale } from '../model/locales.ts';
import { readAnswers } from './answers.ts';
import type { Answers } from './answers.ts';
import { fromNow } from './checks/dates.ts';
import { together } from './checks/index.ts';
import { choiceProblems } from './choices.ts';
import type { Choices } from './choices.ts';
import type { Field } from './field.ts';
import { fieldsOf } from './forms/index.ts';
import type { SubmissionKind } from './kinds.ts';
import type { Problem } from './problem.ts';
import { rawOf } from './values.ts';
import type { Values } from './values.ts';

/* Apart from what makes a record of the answers (parse.ts): the page that reads files only tells what is wrong. */

/** What parsing needs to know: today in The Hague (`YYYY-MM-DD`) and, where it is known, what can be chosen. */
export type ParseContext = { today: string; choices?: Choices };

/** What was answered, in which language, and what is wrong with it: the first problem of each field, in the order of the form. */
export type Checked = { answers: Answers; locale: Locale; problems: Problem[] };

/** Whether a field is about the sender, and so never part of a listing. */
export const isPersonal = ({ name }: Pick<Field, 'name'>): boolean => name.startsWith('sender-');

/** The language that a form was filled in; Dutch when the values do not say. */
function localeOf(values: unknown): Locale {
  const [locale] = rawOf(values, 'locale');
  return isLocale(locale) ? locale : 'nl';
}

const placeFields = ['place-name', 'street', 'postcode', 'city'];

/** A place of its own that is filled in without choosing that it is one is a place all the same. */
function withPlace(values: Values): Values {
  const isOpen = rawOf(values, 'space').length === 0;
  return isOpen && placeFields.some((name) => rawOf(values, name).length > 0) ? { ...values, space: ['new'] } : values;
}

/** The first problem of each field, in the order of the form. */
function inOrder(fields: readonly Field[], problems: Problem[]): Problem[] {
  const places = new Map(fields.map(({ name }, index) => [name, index]));
  const placeOf = ({ field }: Problem) => places.get(field.startsWith('pass') ? 'passes' : field) ?? fields.length;
  const first = new Map<string, Problem>();
  for (const problem of problems) if (!first.has(problem.field)) first.set(problem.field, problem);
  return [...first.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Reads the values of a form, without its sender. */
export function checkListing(kind: SubmissionKind, sent: Values, { today, choices }: ParseContext): Checked {
  const values = withPlace(sent);
  const locale = localeOf(values);
  const fields = fieldsOf(kind).filter((field) => !isPersonal(field));
  const { answers: given, problems } = readAnswers(fields, values);
  const answers = fromNow(given, today);
  problems.push(...together(kind, { answers, values, today, locale }));
  if (choices) problems.push(...choiceProblems(fields, answers, choices));
  return { answers, locale, problems: inOrder(fields, problems) };
}

/** Reads who sent the values of a form. */
export function checkSender(kind: SubmissionKind, values: Values): Checked {
  return { ...readAnswers(fieldsOf(kind).filter(isPersonal), values), locale: localeOf(values) };
}
