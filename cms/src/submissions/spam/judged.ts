import { fieldsOf, valuesOf } from '@kunstwijzer/content/submission';
import type { Listing, SubmissionKind, Values } from '@kunstwijzer/content/submission';
import type { CollectionConfig, Payload, PayloadRequest } from 'payload';
import { closed } from '../../access/closed.ts';
import type { Undoable } from '../decisions.ts';
import { keyedHash } from '../secrets.ts';
import { learn, madeUp } from './filter.ts';
import type { Example, Filter } from './filter.ts';
import { marksOf } from './words.ts';

const collection = 'judged-texts';

/**
 * What editors decided about texts, for the filter to learn from. Its marks (words.ts) only as keyed hashes, in no order:
 * the text cannot be read from them. Goes with the data of its sender, and after a year.
 */
export const JudgedTexts: CollectionConfig = {
  slug: collection,
  admin: { hidden: true },
  access: closed,
  lockDocuments: false,
  fields: [
    { name: 'submission', type: 'text', required: true, unique: true, index: true },
    { name: 'isSpam', type: 'checkbox', required: true },
    { name: 'marks', type: 'json', required: true },
  ],
};

/** What somebody wrote in their own words; addresses of the web and mail have fields of their own and do not count. */
export const textsOf = (kind: SubmissionKind, values: Values): string[] =>
  fieldsOf(kind)
    .filter(({ type, name }) => (type === 'line' || type === 'text') && !name.startsWith('sender-'))
    .flatMap(({ name }) => values[name] ?? []);

const writerOf =
  ({ secret }: Pick<Payload, 'secret'>) =>
  (mark: string): string =>
    keyedHash(secret, 'mark', mark).slice(0, 12);

/** What a decision says of a text; null when it says nothing: a refusal has many reasons. */
const verdicts: Partial<Record<Undoable, boolean>> = {
  spam: true,
  release: false,
  accept: false,
  publish: false,
  merge: false,
};

/** Stores what an editor's decision about a submission says of its text. */
export async function noteVerdict(
  req: PayloadRequest,
  { number, listing, decision }: { number: string; listing: Listing; decision: Undoable },
): Promise<void> {
  const isSpam = verdicts[decision];
  if (isSpam === undefined) return;
  const { payload } = req;
  const marks = marksOf(textsOf(listing.kind, valuesOf(listing)).join('\n'))
    .map(writerOf(payload))
    .toSorted();
  await forgetVerdict(payload, number, req);
  await payload.db.create({ collection, data: { submission: number, isSpam, marks }, req });
}

/** Forgets what was decided about the text of a submission. */
export async function forgetVerdict(payload: Payload, number: string, req?: PayloadRequest): Promise<void> {
  await payload.db.deleteMany({ collection, where: { submission: { equals: number } }, req });
  filters.delete(payload);
}

/** Decisions that are looked at: the newest, so that what is sent nowadays counts. */
const mostVerdicts = 500;
/** So long what other instances learned is not looked at, in ms. */
const kept = 10 * 60_000;

const made = new WeakMap<Payload, Example[]>();

/** Our own examples, with their marks as those of decisions are written. */
function oursOf(payload: Payload): Example[] {
  const write = writerOf(payload);
  const ours = made.get(payload) ?? madeUp().map(({ marks, isSpam }) => ({ marks: marks.map(write), isSpam }));
  made.set(payload, ours);
  return ours;
}

const filters = new WeakMap<Payload, { filter: Promise<Filter>; until: number }>();

async function read(payload: Payload): Promise<Filter> {
  const newest = { collection, where: {}, sort: '-createdAt', limit: mostVerdicts, depth: 0 } as const;
  const { docs } = await payload.find({ ...newest, pagination: false });
  const decided = docs.map(({ marks, isSpam }) => ({ marks: marks as string[], isSpam }));
  return learn([...oursOf(payload), ...decided], writerOf(payload));
}

/** What was learned from our own examples and from what editors decided, at most a minute old. */
export function filterOf(payload: Payload): Promise<Filter> {
  const known = filters.get(payload);
  if (known && known.until > Date.now()) return known.filter;
  const filter = read(payload);
  filters.set(payload, { filter, until: Date.now() + kept });
  // What failed is asked for again, not remembered; who waits for it hears it.
  filter.catch(() => filters.delete(payload));
  return filter;
}
