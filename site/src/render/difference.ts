import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionName, Snapshot } from '@kunstwijzer/content/model';

/** A snapshot as it follows from another: records of that one by their place in it, the others whole. */
export type Difference = { rest: Snapshot; lists: [CollectionName, (number | object)[]][] };

const noRecords = Object.fromEntries(collectionNames.map((name) => [name, []])) as Partial<Snapshot>;

/** How `after` follows from `before`; records that are in both have to be the same objects. */
export function differenceFrom(before: Snapshot | null, after: Snapshot): Difference {
  const lists = collectionNames.map((name): [CollectionName, (number | object)[]] => {
    const places = new Map<object, number>(before?.[name].map((record, at) => [record, at]));
    return [name, after[name].map((record) => places.get(record) ?? record)];
  });
  return { rest: { ...after, ...noRecords }, lists };
}

/** The snapshot that follows from `before`, with its very records, and its very lists where all are the same. */
export function following(before: Snapshot | null, { rest, lists }: Difference): Snapshot {
  const filled = lists.map(([name, list]) => {
    const old = before?.[name];
    const isSame = old?.length === list.length && list.every((record, at) => record === at);
    return [name, isSame ? old : list.map((record) => (typeof record === 'number' ? old?.[record] : record))];
  });
  return { ...rest, ...(Object.fromEntries(filled) as Partial<Snapshot>) };
}
