import { collectionNames, referencesOf } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { publishedRecords } from '../snapshot/build.ts';
import type { OwnRecord } from './own-records.ts';

const keyOf = (of: string, slug: string) => `${of}/${slug}`;

/**
 * The public records among these that something else on the site names. Without them nothing could be published any
 * more: an editor has to look first.
 */
export async function namedByOthers<One extends OwnRecord>(payload: Payload, records: One[]): Promise<One[]> {
  const own = new Map(records.filter(({ isPublic }) => isPublic).map((one) => [keyOf(one.collection, one.slug), one]));
  if (own.size === 0) return [];
  const all = await publishedRecords(payload, collectionNames);
  const named = new Set(
    collectionNames.flatMap((name) =>
      all[name]
        .filter(({ slug }) => !own.has(keyOf(name, slug)))
        .flatMap((record) => referencesOf(name, record as never).map(({ to, slug }) => keyOf(to, slug ?? ''))),
    ),
  );
  return [...own].filter(([key]) => named.has(key)).map(([, one]) => one);
}
