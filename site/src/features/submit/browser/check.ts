import { listingTitle, parseSubmission, problemWith } from '@kunstwijzer/content/submission';
import type { Listing, Problem, ProblemWords, Values } from '@kunstwijzer/content/submission';
import { todayHere } from '../../../visitor/page-words.ts';
import type { Context } from './context.ts';

/* Brings Zod: loaded at the first check. The words of problems stand in the page, in its language only. */

/** What is wrong at a field, in words that name it. */
export type Finding = { field: string; text: string };

export type Checked = { listing: Listing; findings: [] } | { listing: null; findings: Finding[] };

type Checkable = Pick<Context, 'kind' | 'locale' | 'root'>;

/** Problems of a form in the language of the page. */
export function inWords({ root }: Checkable, problems: Problem[]): Finding[] {
  const words = JSON.parse(root.dataset.problemWords ?? '{}') as ProblemWords;
  return problems.map((problem) => ({ field: problem.field, text: problemWith(words, problem) }));
}

/** Reads what is filled in, as the server will. */
export function check(context: Checkable, values: Values): Checked {
  const parsed = parseSubmission(context.kind, { ...values, locale: [context.locale] }, { today: todayHere() });
  return parsed.ok
    ? { listing: parsed.listing, findings: [] }
    : { listing: null, findings: inWords(context, parsed.problems) };
}

/** What to call a listing in a list. */
export const titleOf = (listing: Listing): string => listingTitle(listing);
