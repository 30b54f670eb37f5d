import { isDeepStrictEqual } from 'node:util';
import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionName, Snapshot } from '@kunstwijzer/content/model';

type Slugged = { slug: string };

function keepIn(before: Slugged[], after: Slugged[]): Slugged[] {
  const known = new Map(before.map((record) => [record.slug, record]));
  return after.map((record) => {
    const old = known.get(record.slug);
    return isDeepStrictEqual(old, record) ? (old as Slugged) : record;
  });
}

/**
 * A new snapshot that holds the very records of the old one where nothing in them differs, so that the two are compared
 * quickly and what was worked out for a record can be used again. Says the same as `after`.
 */
export const keepRecords = (before: Snapshot, after: Snapshot): Snapshot => ({
  ...after,
  ...(Object.fromEntries(
    collectionNames.map((name: CollectionName) => [name, keepIn(before[name], after[name])]),
  ) as Partial<Snapshot>),
});
