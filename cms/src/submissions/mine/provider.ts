import type { Locale, RecordOf } from '@kunstwijzer/content/model';
import { Listing, listingOfRecord } from '@kunstwijzer/content/submission';
import type { Payload } from 'payload';
import type { Submission } from '../../payload-types.ts';
import { publishedRecords } from '../../snapshot/build.ts';
import type { Subject } from '../links.ts';
import { logged } from '../log.ts';
import { newNumber } from '../number.ts';
import { keyedHash } from '../secrets.ts';
import { isWaiting } from '../states.ts';
import { inTransaction } from '../../database/in-transaction.ts';
import { mineOfRecord, submissionOf } from './subject.ts';
import type { Mine } from './subject.ts';
import { theirNotices } from './provider-notices.ts';
import { isOfProvider, kindOf } from './provider-records.ts';
import type { Of } from './provider-records.ts';

/** What a provider would have sent for a public record; null when no form can say it. */
function listingIn<Name extends Of>(of: Name, record: RecordOf<Name>, locale: Locale): Listing | null {
  const recurrence = 'recurrence' in record ? record.recurrence : null;
  // The form has every week, every two weeks and every month.
  const most = { weekly: 2, monthly: 1 };
  if (recurrence && recurrence.interval > most[recurrence.frequency]) return null;
  return Listing.safeParse(listingOfRecord(kindOf[of], record as never, locale)).data ?? null;
}

/** A record of a provider as it would have sent it; null when it is not theirs, not public, or no form can say it. */
async function listingBy<Name extends Of>(payload: Payload, { subject, locale }: Subject, of: Name, slug: string) {
  const { providers, [of]: records } = await publishedRecords(payload, ['providers', of]);
  const provider = providers.find((one) => one.slug === subject);
  const record = (records as RecordOf<Name>[]).find((one) => one.slug === slug);
  if (!provider || !record) return null;
  const notices = of === 'notices' ? await theirNotices(payload, provider) : new Set<string>();
  return isOfProvider[of](record, provider, notices) ? listingIn(of, record, locale) : null;
}

/** A submission for a record that nobody sent in through a form, as it would be stored. */
const opened = (provider: string, of: Of, slug: string, listing: Listing, { locale }: Subject) =>
  ({
    kind: kindOf[of],
    locale,
    state: 'accepted',
    quarantined: false,
    listing,
    before: null,
    // It was there before: withdrawing or erasing through another link must not touch it.
    about: { of, slug },
    target: { of, slug },
    provider,
    spam: { score: 0, reasons: [] },
  }) satisfies Partial<Submission>;

/** It is not stored as long as nothing is changed: looking writes nothing. */
const unstored = (data: ReturnType<typeof opened>): Submission => ({
  ...data,
  id: '',
  number: '',
  keyHash: '',
  log: [],
  createdAt: new Date().toISOString(),
  updatedAt: '',
});

/** Of the provider too: when a record gets another one, that starts anew, and sees nothing of the first. */
const keyHashOf = (payload: Payload, provider: string, of: Of, slug: string) =>
  keyedHash(payload.secret, 'record', `${provider} ${of}/${slug}`);

/** Stores a submission for a record, with whom to write to about it. */
async function store(payload: Payload, data: ReturnType<typeof opened>): Promise<Submission | null> {
  const { of, slug } = data.target;
  const number = newNumber();
  await inTransaction(payload, async (req) => {
    const log = logged([], { by: 'system', step: 'opened for its provider' });
    const stored = { ...data, number, keyHash: keyHashOf(payload, data.provider, of, slug), log };
    await payload.db.create({ collection: 'submissions', data: stored, req });
    const where = { provider: { equals: data.provider } };
    const [contact] = (await payload.find({ collection: 'contacts', where, limit: 1, depth: 0, req })).docs;
    if (!contact) return;
    const { email, name, phone, locale, confirmed } = contact;
    const known = { submission: number, email, name: name ?? null, phone: phone ?? null, locale, confirmed };
    await payload.db.create({ collection: 'contacts', data: { ...known, until: null }, req });
  });
  return submissionOf(payload, number);
}

const parseRecord = (text: string): { of: Of; slug: string } | null => {
  const [, name, slug] = /^([a-z]{1,20})\/([a-z\d-]{1,100})$/u.exec(text) ?? [];
  return name && slug && Object.hasOwn(kindOf, name) ? { of: name as Of, slug } : null;
};

/**
 * One record of a provider, as the page of a submission; null when it is not theirs. `toChange` stores the submission that
 * a change needs, when there is none yet.
 */
export async function recordOfProvider(
  payload: Payload,
  link: Subject,
  { token, record, toChange }: { token: string; record: string; toChange: boolean },
): Promise<Mine | null> {
  const named = parseRecord(record);
  if (!named) return null;
  const { of, slug } = named;
  const listing = await listingBy(payload, link, of, slug);
  if (!listing) return null;
  const where = { keyHash: { equals: keyHashOf(payload, link.subject, of, slug) } };
  const [stored] = (await payload.find({ collection: 'submissions', where, limit: 1, depth: 0 })).docs;
  const fresh = opened(link.subject, of, slug, listing, link);
  const submission = stored ?? (toChange ? await store(payload, fresh) : unstored(fresh));
  const waits = submission && isWaiting(submission);
  // A change that waits is what was sent. Else it is the record of now, also when an earlier change was rejected.
  const current =
    submission && (waits ? submission : { ...submission, listing, before: null, state: 'accepted' as const });
  return current && mineOfRecord(payload, { token, locale: link.locale, submission: current, record: { of, slug } });
}
