import type { CollectionName, Image } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import type { DocOf } from '../collections/index.ts';
import { textOf } from '../fields/empty.ts';
import type { Media } from '../payload-types.ts';
import { texts } from './per-locale.ts';

// Large enough to be quick, small enough to keep memory flat: 2,000 documents in four languages take under a second.
const pageSize = 250;

/** Every published document of a collection, in all languages, with ids for references. */
export async function publishedDocs<Name extends CollectionName>(
  payload: Payload,
  collection: Name,
): Promise<DocOf<Name>[]> {
  const docs: DocOf<Name>[] = [];
  for (let page = 1; ; page += 1) {
    const found = await payload.find({
      collection,
      where: { _status: { equals: 'published' } },
      locale: 'all',
      depth: 0,
      sort: 'slug',
      limit: pageSize,
      page,
    });
    docs.push(...(found.docs as DocOf<Name>[]));
    if (!found.hasNextPage) return docs;
  }
}

/** The latest version of one document, published or not, in all languages. */
export const latestDoc = async <Name extends CollectionName>(
  payload: Payload,
  collection: Name,
  id: string,
): Promise<DocOf<Name>> => await payload.findByID({ collection, id, draft: true, locale: 'all', depth: 0 });

/** The slugs of all documents of a collection by id, published or not: an error about a reference can then name it. */
export async function slugsById(payload: Payload, collection: CollectionName): Promise<Map<string, string>> {
  const { docs } = await payload.find({ collection, select: { slug: true }, depth: 0, pagination: false });
  return new Map(docs.map(({ id, slug }) => [id, slug]));
}

const imageOf = ({ slug, filename, alt, credit, width, height, focalX, focalY }: Media): Image => ({
  // Pictures that people uploaded before their slug was kept are called as their file.
  slug: slug ?? (filename ?? '').replace(/\.webp$/u, ''),
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
