import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionName, Image, RecordOf } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { toData } from '../collections/mapping.ts';
import type { DocOf } from '../collections/mapping.ts';
import { headsOf } from '../database/heads.ts';
import { betweenWrites } from '../database/between-writes.ts';
import { createInAllLocales } from './create.ts';
import { loadImage } from './load-images.ts';
import type { AllLocales } from '../fields/per-locale.ts';
import { idList } from '../fields/references.ts';
import type { Ids } from '../fields/references.ts';

type AnyRecord = RecordOf<CollectionName>;
type Entry = { collection: CollectionName; record: AnyRecord; published: boolean; todo: string | null };

/** Content to load: published records, drafts, and notes for the editors by `collection/slug`. */
export type Content = {
  published: Partial<{ [Name in CollectionName]: RecordOf<Name>[] }>;
  drafts: { collection: CollectionName; record: AnyRecord }[];
  todo: Record<string, string>;
  /** Folder with `<slug>-<width>.webp` of every picture. */
  mediaDir: string;
};

/** Told after each record: how many are done, of how many. */
export type Progress = (done: number, total: number) => void;

/** Entries in an order in which a record comes after those it refers to (but for steps among themselves). */
const entriesOf = ({ published, drafts, todo }: Content): Entry[] =>
  collectionNames.flatMap((collection) => {
    const entry = (record: AnyRecord, isPublished: boolean): Entry => ({
      collection,
      record,
      published: isPublished,
      todo: todo[`${collection}/${record.slug}`] ?? null,
    });
    return [
      ...(published[collection] ?? []).map((record) => entry(record, true)),
      ...drafts.filter((draft) => draft.collection === collection).map(({ record }) => entry(record, false)),
    ];
  });

const key = (collection: CollectionName | 'media', slug: string) => `${collection}/${slug}`;

/** The ids of all documents by `collection/slug`. */
async function storedIds(payload: Payload): Promise<Map<string, string>> {
  const stored = new Map<string, string>();
  for (const name of collectionNames)
    for (const { id, slug } of await headsOf(payload, name)) stored.set(key(name, slug), id);
  return stored;
}

const imagesOf = (entries: Entry[]): Image[] => [
  ...new Map(
    entries.flatMap(({ record }) => ('image' in record && record.image ? [[record.image.slug, record.image]] : [])),
  ).values(),
];

async function loadEntry(payload: Payload, { collection, record, published, todo }: Entry, ids: Ids): Promise<string> {
  const status = { todo, _status: published ? 'published' : 'draft' } as const;
  const data: AllLocales<DocOf<CollectionName>> = { ...toData(collection, record, ids), ...status };
  return createInAllLocales(payload, collection, data, { draft: !published });
}

/** A step may lead to one that is stored after it: the lines between steps are drawn when all are there. */
async function linkSteps(payload: Payload, entries: Entry[], ids: Ids) {
  const { docs } = await payload.find({ collection: 'steps', draft: true, depth: 0, pagination: false });
  const links = new Map(docs.map(({ id, next }) => [id, next?.length ?? 0]));
  for (const { collection, record, published } of entries) {
    const id = ids.id(collection, record.slug);
    if (id === null || !('next' in record) || links.get(id) === record.next.length) continue;
    const data = { next: idList(ids, 'steps', record.next) };
    await payload.update({ collection: 'steps', id, data, draft: !published, depth: 0 });
  }
}

/**
 * Puts content into the CMS by its slugs: published records published, drafts as drafts. Records whose slug is there
 * already are left alone, so an interrupted load can be repeated.
 */
export async function loadContent(
  payload: Payload,
  content: Content,
  progress: Progress = () => undefined,
): Promise<void> {
  const stored = await storedIds(payload);
  const entries = entriesOf(content);
  const fresh = entries.filter(({ collection, record }) => !stored.has(key(collection, record.slug)));
  const images = imagesOf(fresh);
  const ids: Ids = {
    id: (collection, slug) => (slug === null ? null : (stored.get(key(collection, slug)) ?? null)),
    image: (image) => (image === null ? null : (stored.get(key('media', image.slug)) ?? null)),
  };
  let done = 0;
  const step = async (name: string, load: Promise<string>) => {
    stored.set(name, await load);
    done += 1;
    progress(done, images.length + fresh.length);
    await betweenWrites(done);
  };
  for (const image of images) await step(key('media', image.slug), loadImage(payload, image, content.mediaDir));
  for (const entry of fresh) await step(key(entry.collection, entry.record.slug), loadEntry(payload, entry, ids));
  await linkSteps(payload, entries, ids);
}
