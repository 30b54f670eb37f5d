import { today } from '@kunstwijzer/content/model';
import type { Duplicate, Listing, Sender } from '@kunstwijzer/content/submission';
import type { Payload, PayloadRequest } from 'payload';
import { queueMail } from '../mail/queue.ts';
import { recordAbout, titleFor } from './about-of.ts';
import { daysOfLink, keepUntil } from './last-day.ts';
import { createLink, linkOf } from './links.ts';
import { logged } from './log.ts';
import { newNumber } from './number.ts';
import { keyedHash, tokenOf } from './secrets.ts';
import { inTransaction } from './transaction.ts';

/** What somebody gets who sent something: the number to speak of it, and the link to change it. */
export type Receipt = { number: string; link: string };

/** A submission that has been understood and weighed. */
export type NewSubmission = {
  listing: Listing;
  sender: Sender;
  /** Whoever sends with the same key again gets the same receipt, and nothing is stored twice. */
  key: string;
  spam: { score: number; reasons: string[]; quarantined: boolean };
  duplicates: Duplicate[];
  /** The id of a stored picture. */
  image: string | null;
  /** Left out: a sender. The system itself reports what it finds in the calendar of a provider. */
  by?: 'system';
};

/** The slug of the provider whose listing it is; null when that is new, or not known. */
function providerOf(listing: Listing): string | null {
  if (listing.kind === 'room') return listing.owner;
  if (listing.kind === 'provider') return listing.intent === 'claim' ? listing.provider : null;
  return (listing.kind === 'event' || listing.kind === 'activity') && 'slug' in listing.provider
    ? listing.provider.slug
    : null;
}

const keyHashOf = (payload: Payload, key: string) => keyedHash(payload.secret, 'key', key);

/** The receipt of what was stored with this key; null when nothing was. The link is made again: its token belongs to the key. */
export async function receiptOf(payload: Payload, key: string): Promise<Receipt | null> {
  const keyHash = keyHashOf(payload, key);
  const where = { keyHash: { equals: keyHash } };
  const { docs } = await payload.find({ collection: 'submissions', where, limit: 1, depth: 0, pagination: false });
  return docs[0] ? { number: docs[0].number, link: linkOf(tokenOf(payload.secret, keyHash)) } : null;
}

type Stored = NewSubmission & { number: string; batch: string | null };

async function storeContact(payload: Payload, { listing, sender, number }: Stored, req: PayloadRequest) {
  if (sender.email === null) return;
  const until = keepUntil(listing, today());
  const data = { ...sender, email: sender.email.toLowerCase(), submission: number, until };
  await payload.db.create({ collection: 'contacts', data, req });
}

async function storeOne(payload: Payload, stored: Stored, req: PayloadRequest): Promise<Receipt> {
  const { number, listing, sender, spam, duplicates, image, batch } = stored;
  const { locale } = sender;
  const keyHash = keyHashOf(payload, stored.key);
  // Below Payload's hooks: there are none, and a thousand at once have to be stored.
  await payload.db.create({
    collection: 'submissions',
    data: {
      number,
      kind: listing.kind,
      locale,
      state: 'received',
      quarantined: spam.quarantined,
      listing,
      before: null,
      about: recordAbout(listing) ?? {},
      target: {},
      provider: providerOf(listing),
      image,
      spam: { score: spam.score, reasons: spam.reasons },
      duplicates,
      batch,
      keyHash,
      log: logged([], { by: stored.by ?? 'sender', step: 'received' }),
    },
    req,
  });
  await storeContact(payload, stored, req);
  const token = tokenOf(payload.secret, keyHash);
  const days = daysOfLink(listing, today());
  const link = await createLink(payload, { purpose: 'submission', subject: number, locale, days, token }, req);
  return { number, link };
}

async function mailReceipts(payload: Payload, all: Stored[], receipts: Receipt[], req: PayloadRequest) {
  const [first] = all;
  // Suspicious: else anybody could have us write to anybody. An editor who lets it through answers them.
  if (!first || first.sender.email === null || all.some(({ spam }) => spam.quarantined)) return;
  const { email: to, locale } = first.sender;
  const listings: (Receipt & { title: string })[] = [];
  for (const [i, { listing }] of all.entries())
    listings.push({
      title: await titleFor(payload, listing, locale, req),
      ...(receipts[i] ?? { number: '', link: '' }),
    });
  const [only] = listings;
  const template = first.listing.kind === 'mistake' ? 'report-received' : 'receipt';
  if (all.length > 1) await queueMail(payload, { to, locale, template: 'batch', data: { listings } }, req);
  else if (only) await queueMail(payload, { to, locale, template, data: only, submission: first.number }, req);
}

async function knownReceipts(payload: Payload, all: NewSubmission[]): Promise<Receipt[] | null> {
  const known = await Promise.all(all.map(({ key }) => receiptOf(payload, key)));
  return known.every((receipt) => receipt !== null) ? known : null;
}

/**
 * Stores what was sent, with contact, link and mail, all or nothing. Resolves with the receipts when they are on disk;
 * keys that are known give the receipts of then.
 * @throws APIError 503 when it could not be stored.
 */
export async function saveSubmissions(payload: Payload, all: NewSubmission[]): Promise<Receipt[]> {
  const known = await knownReceipts(payload, all);
  if (known) return known;
  for (let tries = 1; ; tries += 1) {
    const numbers = all.map(newNumber);
    // A batch has the number of its first listing.
    const batch = all.length > 1 ? (numbers[0] ?? null) : null;
    const stored = all.map((one, i) => ({ ...one, number: numbers[i] ?? newNumber(), batch }));
    try {
      return await inTransaction(payload, async (req) => {
        const receipts: Receipt[] = [];
        for (const one of stored) receipts.push(await storeOne(payload, one, req));
        await mailReceipts(payload, stored, receipts, req);
        return receipts;
      });
    } catch (error) {
      // Sent twice at the same moment: the other one was first. Or, once in many millions, a number that is taken.
      const other = await knownReceipts(payload, all);
      if (other) return other;
      if (tries === 3 || (error as { status?: number }).status === 503) throw error;
    }
  }
}

/** Stores one submission; see `saveSubmissions`. */
export async function saveSubmission(payload: Payload, submission: NewSubmission): Promise<Receipt> {
  const [receipt] = await saveSubmissions(payload, [submission]);
  if (!receipt) throw new Error('A submission was stored without a receipt');
  return receipt;
}
