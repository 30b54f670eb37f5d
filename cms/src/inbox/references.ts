import type { CollectionName, RecordOf } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import { toData, toRecord } from '../collections/mapping.ts';
import type { DocOf } from '../collections/mapping.ts';
import type { AllLocales } from '../fields/per-locale.ts';
import { idOf } from '../fields/references.ts';
import type { Ids, Slugs } from '../fields/references.ts';

type Asked = Map<CollectionName, Set<string>>;
type Found = { id: string; slug: string; published: boolean };

const note = (asked: Asked, collection: CollectionName, value: string | null) => {
  if (value) asked.set(collection, (asked.get(collection) ?? new Set()).add(value));
};

async function find(req: PayloadRequest, asked: Asked, by: 'id' | 'slug'): Promise<Map<CollectionName, Found[]>> {
  const found = new Map<CollectionName, Found[]>();
  for (const [collection, values] of asked) {
    const { docs } = await req.payload.find({
      collection,
      where: { [by]: { in: [...values] } },
      select: { slug: true, _status: true },
      depth: 0,
      pagination: false,
      req,
    });
    found.set(
      collection,
      docs.map(({ id, slug, _status }) => ({ id, slug, published: _status === 'published' })),
    );
  }
  return found;
}

const nothing: Ids = { id: () => null, image: () => null };

/** A record as the CMS keeps it. What it names and is not there is left out. */
export async function dataOf<Name extends CollectionName>(
  req: PayloadRequest,
  collection: Name,
  record: RecordOf<Name>,
): Promise<AllLocales<DocOf<Name>>> {
  const asked: Asked = new Map();
  toData(collection, record, {
    ...nothing,
    id: (of, slug) => {
      note(asked, of, slug);
      return null;
    },
  });
  const found = await find(req, asked, 'slug');
  return toData(collection, record, {
    ...nothing,
    id: (of, slug) => found.get(of)?.find((one) => one.slug === slug)?.id ?? null,
  });
}

/**
 * A document of the CMS as a record, without its picture, and the records it names that are not published, as
 * `<collection>/<slug>`.
 */
export async function recordOfDoc<Name extends CollectionName>(
  req: PayloadRequest,
  collection: Name,
  doc: DocOf<Name>,
): Promise<{ record: RecordOf<Name>; unpublished: string[] }> {
  const asked: Asked = new Map();
  const slugs = (slug: Slugs['slug']): Slugs => ({ slug, image: () => null });
  toRecord(
    collection,
    doc,
    slugs((of, reference) => {
      note(asked, of, idOf(reference));
      return null;
    }),
  );
  const found = await find(req, asked, 'id');
  const record = toRecord(
    collection,
    doc,
    slugs((of, reference) => found.get(of)?.find(({ id }) => id === idOf(reference))?.slug ?? null),
  );
  const unpublished = [...found].flatMap(([of, docs]) =>
    docs.filter(({ published }) => !published).map(({ slug }) => `${of}/${slug}`),
  );
  return { record, unpublished };
}
