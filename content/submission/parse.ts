import type { Locale } from '../model/locales.ts';
import type { Answers } from './answers.ts';
import { checkListing, checkSender } from './check.ts';
import type { ParseContext } from './check.ts';
import { SubmissionKind } from './kinds.ts';
import { Listing, Sender } from './listing.ts';
import type { Problem } from './problem.ts';
import { kindParts } from './record/kinds.ts';
import { get, readAll } from './record/part.ts';
import type { Values } from './values.ts';

export type ParsedListing = { ok: true; listing: Listing } | { ok: false; problems: Problem[] };
export type ParsedSender = { ok: true; sender: Sender } | { ok: false; problems: Problem[] };
export type ParsedSubmission = { ok: true; listing: Listing; sender: Sender } | { ok: false; problems: Problem[] };

const unknownKind: { ok: false; problems: Problem[] } = { ok: false, problems: [{ field: 'kind', code: 'kind' }] };

/** The listing that answers make; its schema (listing.ts) says whether it is one. */
function listingOfAnswers(kind: SubmissionKind, answers: Answers, locale: Locale): unknown {
  if (kind === 'mistake')
    return {
      kind,
      about: {
        collection: get(answers, 'about-collection'),
        slug: get(answers, 'about-slug'),
        field: get(answers, 'about-field'),
      },
      message: get(answers, 'message'),
    };
  if (answers.get('intent') === 'claim')
    return { kind, intent: 'claim', provider: get(answers, 'claim'), proof: get(answers, 'claim-proof') };
  const language = (answers.get('language') ?? locale) as Locale;
  const { record, beside } = kindParts[kind];
  return { kind, language, record: readAll(record, answers, language), ...readAll(beside, answers, language) };
}

/** The listing that the values of a form make, without its sender. Never throws, whatever the values are. */
export function parseListing(kind: SubmissionKind, values: Values, context: ParseContext): ParsedListing {
  if (!SubmissionKind.safeParse(kind).success) return unknownKind;
  const { answers, locale, problems } = checkListing(kind, values, context);
  if (problems.length > 0) return { ok: false, problems };
  const parsed = Listing.safeParse(listingOfAnswers(kind, answers, locale));
  if (parsed.success) return { ok: true, listing: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path }) => ({ field: String(path.at(-1) ?? 'kind'), code: 'invalid' })),
  };
}

/** Who sent the values of a form. */
export function parseSender(kind: SubmissionKind, values: Values): ParsedSender {
  if (!SubmissionKind.safeParse(kind).success) return unknownKind;
  const { answers, locale, problems } = checkSender(kind, values);
  if (problems.length > 0) return { ok: false, problems };
  const parsed = Sender.safeParse({
    email: answers.get('sender-email') ?? null,
    name: answers.get('sender-name') ?? null,
    phone: answers.get('sender-phone') ?? null,
    locale,
  });
  return parsed.success
    ? { ok: true, sender: parsed.data }
    : { ok: false, problems: [{ field: 'sender-email', code: 'email' }] };
}

/** A whole form: the listing and its sender, or every problem in the order of the form. Never throws. */
export function parseSubmission(kind: SubmissionKind, values: Values, context: ParseContext): ParsedSubmission {
  if (!SubmissionKind.safeParse(kind).success) return unknownKind;
  const listing = parseListing(kind, values, context);
  const sender = parseSender(kind, values);
  if (listing.ok && sender.ok) return { ok: true, listing: listing.listing, sender: sender.sender };
  return { ok: false, problems: [listing, sender].flatMap((part) => (part.ok ? [] : part.problems)) };
}
