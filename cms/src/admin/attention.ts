import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import type { Payload, TypedUser, Where } from 'payload';
import { titleOf } from '../collections/content/title.ts';
import { behindByCollection, overview } from '../translation/overview.ts';
import { waitingRows } from '../translation/waiting.ts';

/** Records of one collection that need the same thing: how many, the first few, and the list of all. */
export type Pile = {
  collection: CollectionName;
  count: number;
  first: { id: string; title: string; note: string }[];
  query: string;
};

export type Attention = {
  todo: Pile[];
  behind: ReturnType<typeof behindByCollection>;
  unconfirmed: Pile[];
  /** How many drafts have translations that wait for publication. */
  waiting: number;
};

const shown = 3;
const published: Where = { _status: { equals: 'published' } };
/** The collections whose facts go out of date. Stories and alerts are dated by themselves. */
const confirmed = [
  'providers',
  'activities',
  'spaces',
  'steps',
  'passes',
  'coaches',
] as const satisfies CollectionName[];

/** A filter in the address of a list of the admin. */
const listQuery = (filters: Record<string, string>, sort = '') =>
  new URLSearchParams([
    ...Object.entries(filters).map(([key, value], i) => [`where[or][0][and][${i}]${key}`, value]),
    ...(sort ? [['sort', sort]] : []),
  ] as [string, string][]).toString();

type Ask = { payload: Payload; user: TypedUser | null };

async function pile(
  { payload, user }: Ask,
  collection: CollectionName,
  where: Where,
  sort: string,
  query: string,
): Promise<Pile> {
  const { docs, totalDocs } = await payload.find({
    collection,
    where,
    sort,
    limit: shown,
    depth: 0,
    draft: true,
    user,
    overrideAccess: false,
  });
  const first = docs.map((doc) => ({ id: doc.id, title: titleOf(doc), note: doc.todo?.split('\n')[0] ?? '' }));
  return { collection, count: totalDocs, first, query };
}

const notEmpty = (piles: Pile[]) => piles.filter(({ count }) => count > 0);

/** What asks for an editor's attention, as the user may see it. `today` is an ISO timestamp. */
export async function attention(ask: Ask, today: string): Promise<Attention> {
  const yearAgo = new Date(Date.parse(today) - 365 * 24 * 60 * 60 * 1000).toISOString();
  const [todo, rows, unconfirmed] = await Promise.all([
    Promise.all(
      collectionNames.map((name) =>
        pile(ask, name, { todo: { exists: true } }, '-updatedAt', listQuery({ '[todo][exists]': 'true' })),
      ),
    ),
    overview(ask.payload),
    Promise.all(
      confirmed.map((name) =>
        pile(
          ask,
          name,
          { and: [published, { 'confirmation.date': { less_than: yearAgo } }] },
          'confirmation.date',
          listQuery(
            { '[_status][equals]': 'published', '[confirmation.date][less_than]': yearAgo },
            'confirmation.date',
          ),
        ),
      ),
    ),
  ]);
  return {
    todo: notEmpty(todo),
    // The same count as at the translation desk.
    behind: behindByCollection(rows),
    waiting: waitingRows(rows).length,
    unconfirmed: notEmpty(unconfirmed),
  };
}
