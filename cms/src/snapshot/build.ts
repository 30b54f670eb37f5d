import { collectionNames, parseSnapshot, today } from '@kunstwijzer/content/model';
import type { CollectionName, ParsedSnapshot, RecordOf, Redirect, SiteSettings } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import type { DocOf } from '../collections/mapping.ts';
import { headsOf } from '../database/heads.ts';
import type { Head } from '../database/heads.ts';
import { textOf } from '../fields/empty.ts';
import { withStandings } from '../freshness/on-site.ts';
import type { Lists } from '../freshness/on-site.ts';
import { openQuestions } from '../freshness/questions.ts';
import { periods } from '../freshness/settings.ts';
import { aboutOf } from '../globals/about.ts';
import { messageOf } from '../globals/message.ts';
import { recordOf } from './mapped.ts';
import { texts } from '../fields/per-locale.ts';
import { showsExamples } from './examples.ts';
import { imagesById, latestDoc, publishedDocs } from './read.ts';

import { idOf } from '../fields/references.ts';
import type { Slugs } from '../fields/references.ts';

/** A document to show as its latest draft, for a preview. */
export type Overlay = { collection: CollectionName; id: string };

type Docs = { [Name in CollectionName]: Map<string, DocOf<Name>> };
type Directory = {
  heads: Record<CollectionName, Head[]>;
  /** Slugs by id, published or not: an error about a reference can then name it. */
  slugs: Record<CollectionName, Map<string, string>>;
  /** The ids of what is not in the trash. */
  isThere: Record<CollectionName, Set<string>>;
  slug: Slugs['slug'];
  image: Slugs['image'];
};

/** Calls a function for each collection, one after the other: the database has one writer and few readers. */
async function byCollection<T>(read: (name: CollectionName) => Promise<T>): Promise<Record<CollectionName, T>> {
  const entries: [CollectionName, T][] = [];
  for (const name of collectionNames) entries.push([name, await read(name)]);
  return Object.fromEntries(entries) as Record<CollectionName, T>;
}

async function readDirectory(payload: Payload): Promise<Directory> {
  const heads = await byCollection((name) => headsOf(payload, name));
  const slugs = Object.fromEntries(
    collectionNames.map((name) => [name, new Map(heads[name].map(({ id, slug }) => [id, slug]))]),
  ) as Directory['slugs'];
  const images = await imagesById(payload);
  const isThere = Object.fromEntries(
    collectionNames.map((name) => [name, new Set(heads[name].flatMap(({ id, deletedAt }) => (deletedAt ? [] : [id])))]),
  ) as Directory['isThere'];
  return {
    heads,
    slugs,
    isThere,
    slug: (collection, reference) => slugs[collection].get(idOf(reference) ?? '') ?? null,
    image: (reference) => images.get(idOf(reference) ?? '') ?? null,
  };
}

/** Puts the latest version of a document among the published ones, and with it whatever it refers to that is not published. */
async function overlay(payload: Payload, docs: Docs, known: Directory, first: Overlay) {
  const waiting = [first];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { collection, id } = next;
    const doc = await latestDoc(payload, collection, id);
    (docs[collection] as Map<string, typeof doc>).set(id, doc);
    known.slugs[collection].set(id, doc.slug);
    recordOf(collection, doc, {
      ...known,
      slug: (to, reference) => {
        const target = idOf(reference);
        if (target && known.isThere[to].has(target) && !docs[to].has(target))
          waiting.push({ collection: to, id: target });
        return known.slug(to, reference);
      },
    });
  }
}

async function readSite(payload: Payload): Promise<SiteSettings> {
  const site = await payload.findGlobal({ slug: 'site', locale: 'all', depth: 0 });
  return {
    name: texts(site.name) ?? {},
    tagline: texts(site.tagline) ?? {},
    welcome: texts(site.welcome) ?? {},
    email: textOf(site.email),
    about: aboutOf(site.about),
    message: messageOf(site.message),
  };
}

/** Redirects to a page that is there, from an address where no page is. */
async function readRedirects(
  payload: Payload,
  isPage: (of: CollectionName, slug: string) => boolean,
): Promise<Redirect[]> {
  const { docs } = await payload.find({ collection: 'redirects', depth: 0, pagination: false, sort: ['of', 'from'] });
  return docs
    .filter(({ of, from, to }) => isPage(of, to) && !isPage(of, from))
    .map(({ of, from, to }) => ({ collection: of, from, to }));
}

/**
 * The published state of the CMS as a snapshot that has not been checked yet: parse it before use.
 * With `draft`, that document stands in it as its latest draft. Examples are in it where they may be (examples.ts).
 */
export async function buildSnapshot(payload: Payload, { draft }: { draft?: Overlay } = {}): Promise<unknown> {
  const known = await readDirectory(payload);
  const docs = (await byCollection(
    async (name) => new Map((await publishedDocs(payload, name, known.heads[name])).map((doc) => [doc.id, doc])),
  )) as unknown as Docs;
  if (draft) await overlay(payload, docs, known, draft);
  const records = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      new Map([...docs[name]].map(([id, doc]) => [id, recordOf(name, doc as never, known)])),
    ]),
  ) as unknown as Lists;
  // A preview shows a record in what it stands in, invented or not.
  const withExamples = draft !== undefined || (await showsExamples(payload));
  const { hide: hideAfter } = await periods(payload);
  const shown = withStandings(records, await openQuestions(payload), { today: today(), hideAfter, keep: draft?.id });
  const lists = Object.fromEntries(
    collectionNames.map((name) => [name, [...shown[name].values()].filter(({ example }) => withExamples || !example)]),
  ) as unknown as Record<CollectionName, { slug: string }[]>;
  const pages = Object.fromEntries(collectionNames.map((name) => [name, new Set(lists[name].map(({ slug }) => slug))]));
  return {
    version: 1,
    site: await readSite(payload),
    ...lists,
    redirects: await readRedirects(payload, (of, slug) => pages[of]?.has(slug) ?? false),
  };
}

/** The published records of some collections, not checked; one list for each, in that order. */
export async function publishedRecords<Names extends readonly CollectionName[]>(
  payload: Payload,
  names: Names,
): Promise<{ [Name in Names[number]]: RecordOf<Name>[] }> {
  const known = await readDirectory(payload);
  const lists: [CollectionName, unknown[]][] = [];
  for (const name of names) {
    const docs = await publishedDocs(payload, name, known.heads[name]);
    lists.push([name, docs.map((doc) => recordOf(name, doc, known))]);
  }
  return Object.fromEntries(lists) as { [Name in Names[number]]: RecordOf<Name>[] };
}

/** The published state as a snapshot with every record in it, or what keeps it from being whole. */
export const publishableSnapshot = async (payload: Payload): Promise<ParsedSnapshot> =>
  parseSnapshot(await buildSnapshot(payload));
