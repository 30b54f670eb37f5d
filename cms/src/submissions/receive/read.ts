import { today } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { duplicatesOf, parseSubmission, problemText } from '@kunstwijzer/content/submission';
import type { Duplicate, Listing, Problem, Sender, SubmissionKind, Values } from '@kunstwijzer/content/submission';
import type { Payload } from 'payload';
import { readDirectory } from './directory.ts';

/** What a form says, or what is wrong with it. */
export type Read =
  { ok: true; listing: Listing; sender: Sender; duplicates: Duplicate[] } | { ok: false; problems: Problem[] };

/** Understands a form, and looks whether something like it is on the site. */
export async function readSubmission(
  payload: Payload,
  kind: SubmissionKind,
  values: Values,
  locale: Locale,
): Promise<Read> {
  const { choices, candidates } = await readDirectory(payload);
  const parsed = parseSubmission(kind, { ...values, locale: [locale] }, { today: today(), choices });
  return parsed.ok ? { ...parsed, duplicates: duplicatesOf(parsed.listing, candidates) } : parsed;
}

/** Problems for a program: as data, and as texts in the language of the form. */
export const problemsOf = (problems: Problem[], kind: SubmissionKind, locale: Locale) => ({
  problems,
  messages: problems.map((problem) => problemText(problem, kind, locale)),
});
