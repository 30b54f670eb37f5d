import { today } from '@kunstwijzer/content/model';
import type { Duplicate, Listing, Sender } from '@kunstwijzer/content/submission';
import type { Payload, PayloadRequest } from 'payload';
import { inSlices } from '../in-slices.ts';
import type { Contact } from '../payload-types.ts';
import { recordAbout } from './about-of.ts';
import { mailArrival, planMail } from './arrival.ts';
import type { ArrivalMail } from './arrival.ts';
import { daysOfLink, keepUntil } from './last-day.ts';
import { createLink, linkOf } from './links.ts';
import { logged } from './log.ts';
import { newNumber } from './number.ts';
import { keyedHash, tokenOf } from './secrets.ts';
import { inTransaction } from '../database/in-transaction.ts';

/** What somebody gets who sent something: the number to speak of it, the link to change it, and whether mail comes. */
export type Receipt = { number: string; link: string; mail: ArrivalMail };

/** A submission that has been understood and weighed. */
export type NewSubmission = {
  listing: Listing;
  sender: Sender;
  /** Of its sender and its content: what comes with the same key again gets the same receipt, and is not stored twice. */
  key: string;
  spam: { score: number; reasons: string[]; quarantined: boolean };
  /** Whether a browser did its proof of work for it. */
  proven: boolean;
  duplicates: Duplicate[];
  /** The id of a stored picture. */
  image: string | null;
  /** Left out: a sender. The system itself reports what it finds in the calendar of a provider. */
  by?: 'system';
};

/** The slug of the provider whose listing it is; null when that is new, or not known. */
function providerOf(listing: Listing): string | null {
  if (!('record' in listing)) return listing.kind === 'provider' ? listing.provider : null;
  return 'provider' in listing.record ? listing.record.provider : null;
}

const keyHashOf = (payload: Payload, key: string) => keyedHash(payload.secret, 'key', key);

/** What was stored with a key, and the batch that it is in. */
type EarlierSubmission = { receipt: Receipt; batch: string | null };

/** What was stored with this key; null when nothing was. The link is made again: its token belongs to the key. */
async function findEarlier(payload: Payload, key: string): Promise<EarlierSubmission | null> {
  const keyHash = keyHashOf(payload, key);
  const where = { keyHash: { equals: keyHash } };
  const { docs } = await payload.find({ collection: 'submissions', where, limit: 1, depth: 0, pagination: false });
  const [doc] = docs;
  if (!doc) return null;
  const link = linkOf(tokenOf(payload.secret, keyHash));
  return { receipt: { number: doc.number, link, mail: doc.mailed ?? 'none' }, batch: doc.batch ?? null };
}

/** The receipt of what was stored with this key; null when nothing was. */
export const receiptOf = async (payload: Payload, key: string): Promise<Receipt | null> =>
  (await findEarlier(payload, key))?.receipt ?? null;

type Stored = NewSubmission & { number: string; batch: string | null; mailed: ArrivalMail };

/** Stores whom to write to; resolves with the id, null when nobody left an address. */
async function storeContact(payload: Payload, { listing, sender, number }: Stored, req: PayloadRequest) {
  if (sender.email === null) return null;
  const until = keepUntil(listing, today());
  const data = { ...sender, email: sender.email.toLowerCase(), submission: number, until };
  const { id } = (await payload.db.create({ collection: 'contacts', data, req })) as Contact;
  return id;
}

async function storeOne(payload: Payload, stored: Stored, req: PayloadRequest) {
  const { number, listing, sender, spam, duplicates, image, batch, mailed } = stored;
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
      mailed,
      duplicates,
      batch,
      keyHash,
      log: logged([], { by: stored.by ?? 'sender', step: 'received' }),
    },
    req,
  });
  const contact = await storeContact(payload, stored, req);
  const token = tokenOf(payload.secret, keyHash);
  const days = daysOfLink(listing, today());
  const link = await createLink(payload, { purpose: 'submission', subject: number, locale, days, token }, req);
  return { receipt: { number, link, mail: mailed }, contact: contact ?? '' };
}

/** Stores what is new in one transaction, with the mail about it; resolves with the receipts. */
const storeNew = (payload: Payload, fresh: NewSubmission[], batch: string | null): Promise<Receipt[]> =>
  inTransaction(payload, async (req) => {
    const mailed = await planMail(payload, fresh, req);
    const numbers = fresh.map(newNumber);
    // A batch has the number of its first listing.
    const inBatch = batch ?? (fresh.length > 1 ? (numbers[0] ?? null) : null);
    const stored = fresh.map((one, i) => ({ ...one, number: numbers[i] ?? newNumber(), batch: inBatch, mailed }));
    const receipts: Receipt[] = [];
    const arrived: Parameters<typeof mailArrival>[1] = [];
    await inSlices(stored, async (one) => {
      const { receipt, contact } = await storeOne(payload, one, req);
      receipts.push(receipt);
      arrived.push({ ...one, contact });
    });
    if (mailed === 'sent') await mailArrival(payload, arrived, req);
    return receipts;
  });

/**
 * Stores what was sent, with contact, link and mail, all or nothing. Resolves with the receipts when they are on disk; what
 * has a key that is known gives the receipt of then.
 * @throws APIError 503 when it could not be stored.
 */
export async function saveSubmissions(payload: Payload, all: NewSubmission[]): Promise<Receipt[]> {
  for (let tries = 1; ; tries += 1) {
    const known: Awaited<ReturnType<typeof findEarlier>>[] = [];
    await inSlices(all, async ({ key }) => void known.push(await findEarlier(payload, key)));
    const fresh = all.filter((_, i) => !known[i]);
    try {
      const batch = known.find((one) => one?.batch)?.batch ?? null;
      const stored = fresh.length > 0 ? await storeNew(payload, fresh, batch) : [];
      return known.map((one) => one?.receipt ?? stored.shift()).filter((receipt) => receipt !== undefined);
    } catch (error) {
      // Sent twice at the same moment: the other one was first. Or, once in many millions, a number that is taken.
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
