import type { CollectionName, Image } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import type { DocOf } from '../collections/mapping.ts';
import type { Head } from '../database/heads.ts';
import { textOf } from '../fields/empty.ts';
import type { Media } from '../payload-types.ts';
import { texts } from '../fields/per-locale.ts';

// Large enough to be quick, small enough to keep memory flat: 2,000 documents in four languages take a second.
const pageSize = 250;
/** Milliseconds in which a document could change twice and look the same, with room for clocks that differ. */
const unsettled = 2000;

type Docs = Map<string, { id: string; updatedAt: string }>;
const kept = new WeakMap<Payload, Partial<Record<CollectionName, Docs>>>();

/**
 * Every published document of a collection, in all languages, with ids for references, in the order of their heads. Only
 * those that changed since the last time are read: an edit among 10,000 documents must not wait for the others. What
 * comes back is kept: do not write in it.
 */
export async function publishedDocs<Name extends CollectionName>(
  payload: Payload,
  collection: Name,
  heads: Head[],
): Promise<DocOf<Name>[]> {
  const all = kept.get(payload) ?? {};
  kept.set(payload, all);
  const before = all[collection];
  const published = heads.filter(({ _status }) => _status === 'published');
  const docs: Docs = new Map();
  const changed: string[] = [];
  for (const { id, updatedAt } of published) {
    const known = before?.get(id);
    if (known?.updatedAt === updatedAt) docs.set(id, known);
    else changed.push(id);
  }
  const since = Date.now() - unsettled;
  for (let at = 0; at < changed.length; at += pageSize) {
    const found = await payload.find({
      collection,
      where: { and: [{ id: { in: changed.slice(at, at + pageSize) } }, { _status: { equals: 'published' } }] },
      locale: 'all',
      depth: 0,
      pagination: false,
    });
    for (const doc of found.docs) docs.set(doc.id, doc);
  }
  all[collection] = new Map([...docs].filter(([, { updatedAt }]) => Date.parse(updatedAt) < since));
  return published.flatMap(({ id }) => (docs.get(id) as DocOf<Name> | undefined) ?? []);
}

/** The latest version of one document, published or not, also of one in the trash, in all languages. */
export const latestDoc = async <Name extends CollectionName>(
  payload: Payload,
  collection: Name,
  id: string,
): Promise<DocOf<Name>> =>
  await payload.findByID({ collection, id, draft: true, trash: true, locale: 'all', depth: 0 });

const imageOf = ({ slug, filename, alt, credit, width, height, focalX, focalY }: Media): Image => ({
  // The name of its files: it changes with what is in them.
  slug: (filename ?? slug ?? '').replace(/\.webp$/u, ''),
  alt: texts(alt) ?? {},
  credit: textOf(credit),
  width: width ?? 0,
  height: height ?? 0,
  focalX: focalX ?? 50,
  focalY: focalY ?? 50,
});

/** The pictures of the media library by id. */
export async function imagesById(payload: Payload): Promise<Map<string, Image>> {
  const { docs } = await payload.find({ collection: 'media', locale: 'all', depth: 0, pagination: false });
  return new Map(docs.map((doc) => [doc.id, imageOf(doc)]));
}
