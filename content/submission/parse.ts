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
import { SubmissionKind } from './kinds.ts';
import { Listing, Sender } from './listing.ts';
import type { Problem } from './problem.ts';
import { kindParts } from './record/kinds.ts';
import { get, readAll } from './record/part.ts';
import { rawOf } from './values.ts';
import type { Values } from './values.ts';

/** What parsing needs to know: today in The Hague (`YYYY-MM-DD`) and, where it is known, what can be chosen. */
export type ParseContext = { today: string; choices?: Choices };

export type ParsedListing = { ok: true; listing: Listing } | { ok: false; problems: Problem[] };
export type ParsedSender = { ok: true; sender: Sender } | { ok: false; problems: Problem[] };
export type ParsedSubmission = { ok: true; listing: Listing; sender: Sender } | { ok: false; problems: Problem[] };

/** Whether a field is about the sender, and so never part of a listing. */
export const isPersonal = ({ name }: Pick<Field, 'name'>): boolean => name.startsWith('sender-');

/** The language that a form was filled in; Dutch when the values do not say. */
function localeOf(values: unknown): Locale {
  const [locale] = rawOf(values, 'locale');
  return isLocale(locale) ? locale : 'nl';
}

const unknownKind: { ok: false; problems: Problem[] } = { ok: false, problems: [{ field: 'kind', code: 'kind' }] };

const placeFields = ['place-name', 'street', 'postcode', 'city'];

/** A place of its own that is filled in without choosing that it is one is a place all the same. */
function withPlace(values: Values): Values {
  const isOpen = rawOf(values, 'space').length === 0;
  return isOpen && placeFields.some((name) => rawOf(values, name).length > 0) ? { ...values, space: ['new'] } : values;
}

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
export function parseListing(kind: SubmissionKind, sent: Values, { today, choices }: ParseContext): ParsedListing {
  if (!SubmissionKind.safeParse(kind).success) return unknownKind;
  const values = withPlace(sent);
  const locale = localeOf(values);
  const fields = fieldsOf(kind).filter((field) => !isPersonal(field));
  const { answers: given, problems } = readAnswers(fields, values);
  const answers = fromNow(given, today);
  problems.push(...together(kind, { answers, values, today, locale }));
  if (choices) problems.push(...choiceProblems(fields, answers, choices));
  if (problems.length > 0) return { ok: false, problems: inOrder(fields, problems) };
  const parsed = Listing.safeParse(listingOfAnswers(kind, answers, locale));
  if (parsed.success) return { ok: true, listing: parsed.data };
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path }) => ({ field: String(path.at(-1) ?? 'kind'), code: 'invalid' })),
  };
}

/** The first problem of each field, in the order of the form. */
function inOrder(fields: readonly Field[], problems: Problem[]): Problem[] {
  const places = new Map(fields.map(({ name }, index) => [name, index]));
  const placeOf = ({ field }: Problem) => places.get(field.startsWith('pass') ? 'passes' : field) ?? fields.length;
  const first = new Map<string, Problem>();
  for (const problem of problems) if (!first.has(problem.field)) first.set(problem.field, problem);
  return [...first.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Who sent the values of a form. */
export function parseSender(kind: SubmissionKind, values: Values): ParsedSender {
  if (!SubmissionKind.safeParse(kind).success) return unknownKind;
  const { answers, problems } = readAnswers(fieldsOf(kind).filter(isPersonal), values);
  if (problems.length > 0) return { ok: false, problems };
  const parsed = Sender.safeParse({
    email: answers.get('sender-email') ?? null,
    name: answers.get('sender-name') ?? null,
    phone: answers.get('sender-phone') ?? null,
    locale: localeOf(values),
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
