import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import type { Listing } from '@kunstwijzer/content/submission';
import type { Payload } from 'payload';
import { timesOf } from '../../collections/events/times.ts';
import type { Times } from '../../collections/events/times.ts';
import type { Contact, Submission } from '../../payload-types.ts';
import { titleFor } from '../about-of.ts';
import { linkOf } from '../links.ts';
import { listingOf } from '../listing-of.ts';
import { ownRecords } from '../own-records.ts';
import type { OwnRecord } from '../own-records.ts';
import { unconfirmedOf } from './confirm-address.ts';

/** A record that somebody with a link looks after. */
export type DatedRecord = OwnRecord & { times: Times | null };

/** What somebody with a link sees and changes: a submission, and the records that it became. */
export type Mine = {
  token: string;
  locale: Locale;
  submission: Submission;
  /** Null when it has been erased, or is older than the forms of today. */
  listing: Listing | null;
  /** What it is called, in the language of who looks; null when it has been erased. */
  title: string | null;
  records: DatedRecord[];
  /** Whether small facts go on the site without an editor. */
  isConfirmed: boolean;
  /** The contact whose link this is, from a mail, as long as nobody said that the address is theirs; else null. */
  unconfirmed: Contact | null;
  /** Where its forms are sent, and where it is seen. */
  address: string;
  /** The page of all records of the provider, when this is one of them; null for who sent in this one. */
  list: string | null;
};

async function withTimes(payload: Payload, record: OwnRecord): Promise<DatedRecord> {
  if (record.collection !== 'events') return { ...record, times: null };
  const doc = await payload.findByID({ collection: 'events', id: record.id, locale: 'all', depth: 0 });
  return { ...record, times: timesOf(doc) };
}

/** The addresses of those of whom an editor has accepted that they look after the listings of this provider. */
async function keepersOf(payload: Payload, provider: string | null | undefined): Promise<string[]> {
  if (!provider) return [];
  const where = { provider: { equals: provider } };
  const { docs } = await payload.find({ collection: 'contacts', where, depth: 0, pagination: false });
  return docs.map(({ email }) => email.toLowerCase());
}

/** Whether the sender is one of them: anybody can send in something that names a provider. */
async function isFromKeeper(payload: Payload, { number, provider }: Submission): Promise<boolean> {
  const keepers = await keepersOf(payload, provider);
  if (keepers.length === 0) return false;
  const where = { submission: { equals: number } };
  const { docs } = await payload.find({ collection: 'contacts', where, depth: 0, pagination: false });
  return docs.some(({ email }) => keepers.includes(email.toLowerCase()));
}

/** When it is, by the records that are there, else by what was sent. */
export function timesOfAll({ listing, records }: Pick<Mine, 'listing' | 'records'>): Times[] {
  const there = records.flatMap(({ times }) => times ?? []);
  return there.length > 0 || listing?.kind !== 'event' ? there : listing.dates;
}

/** The submission with this number, for who has the link to it; null when there is none any more. */
export async function submissionOf(payload: Payload, number: string): Promise<Submission | null> {
  const where = { number: { equals: number } };
  const { docs } = await payload.find({ collection: 'submissions', where, limit: 1, depth: 0, pagination: false });
  return docs[0] ?? null;
}

const pathOf = (token: string) => new URL(linkOf(token)).pathname;

type Opened = Pick<Mine, 'token' | 'locale' | 'submission'>;

async function mineWith(payload: Payload, opened: Opened, own: OwnRecord[]) {
  const records: DatedRecord[] = [];
  for (const one of own) records.push(await withTimes(payload, one));
  const listing = listingOf(opened.submission);
  const title = listing && (await titleFor(payload, listing, opened.locale));
  return { ...opened, listing, title, records };
}

/** Everything about a submission that its sender may see; `contact` is the id of whom the link was mailed to. */
export async function readMine(
  payload: Payload,
  { contact, ...opened }: Opened & { contact: string | null },
): Promise<Mine> {
  const mine = await mineWith(payload, opened, await ownRecords(payload, opened.submission));
  const isConfirmed = await isFromKeeper(payload, opened.submission);
  const unconfirmed = await unconfirmedOf(payload, contact);
  return { ...mine, isConfirmed, unconfirmed, address: pathOf(opened.token), list: null };
}

/** A record as its confirmed provider sees it, whoever sent it in. */
export async function mineOfRecord(
  payload: Payload,
  { record: { of, slug }, ...opened }: Opened & { record: { of: CollectionName; slug: string } },
): Promise<Mine> {
  const where = { slug: { equals: slug } };
  const { docs } = await payload.find({ collection: of, where, limit: 1, depth: 0, pagination: false });
  const own = docs.map(({ id, _status }) => ({ collection: of, id, slug, isPublic: _status === 'published' }));
  const list = pathOf(opened.token);
  const isConfirmed = (await keepersOf(payload, opened.submission.provider)).length > 0;
  return {
    ...(await mineWith(payload, opened, own)),
    isConfirmed,
    unconfirmed: null,
    address: `${list}?record=${of}/${slug}`,
    list,
  };
}

/** The public record that a submission became, if there is one. */
export const publicRecord = ({ records }: Mine): { collection: CollectionName; slug: string } | null =>
  records.find(({ isPublic }) => isPublic) ?? null;
