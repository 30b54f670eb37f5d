import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import type { Payload, Where } from 'payload';
import { headsOf } from '../database/heads.ts';
import type { Publication } from '../payload-types.ts';
import { publishFolders, snapshotFile } from '../site-folders.ts';

type Slugs = Record<CollectionName, Set<string>>;

/** The last snapshot that was read, by its folder: a release does not change, and the document is large. */
let known: { folder: string; slugs: Slugs } | null = null;

/** What is on the site, by slug; null when the snapshot of it is not kept any more. */
async function slugsOf(folder: string): Promise<Slugs | null> {
  if (known?.folder === folder) return known.slugs;
  const text = await readFile(snapshotFile(folder), 'utf8').catch(() => null);
  if (text === null) return null;
  const snapshot = JSON.parse(text) as Record<CollectionName, { slug: string }[]>;
  const slugs = Object.fromEntries(
    collectionNames.map((name) => [name, new Set(snapshot[name].map(({ slug }) => slug))]),
  ) as Slugs;
  known = { folder, slugs };
  return slugs;
}

/** Records of a collection that are on the site and not published any more. One that was renamed is there still. */
async function gone(payload: Payload, of: CollectionName, live: Set<string>, now: Set<string>): Promise<number> {
  const away = [...live].filter((slug) => !now.has(slug));
  if (away.length === 0) return 0;
  const where: Where = { of: { equals: of }, from: { in: away } };
  const { docs } = await payload.find({ collection: 'redirects', where, depth: 0, pagination: false });
  return away.length - docs.filter(({ to }) => now.has(to)).length;
}

/**
 * How many changes are not on the site: records that were changed, published, taken off or deleted since the publication
 * that is there began, pictures and the texts of the site. Null for `live`: nothing is there yet.
 */
export async function waitingChanges(
  payload: Payload,
  live: Pick<Publication, 'startedAt' | 'release'> | null,
  dataDir: string,
): Promise<number> {
  const since = live?.startedAt ?? '';
  const folder = live?.release ? join(publishFolders(dataDir).snapshots, live.release) : null;
  const onSite = folder && (await slugsOf(folder));
  let count = 0;
  for (const of of collectionNames) {
    const published = (await headsOf(payload, of)).filter(({ _status }) => _status === 'published');
    count += published.filter(({ updatedAt }) => updatedAt > since).length;
    if (onSite) count += await gone(payload, of, onSite[of], new Set(published.map(({ slug }) => slug)));
  }
  if (!live) return count;
  const site = await payload.findGlobal({ slug: 'site', depth: 0 });
  const where: Where = { updatedAt: { greater_than: since }, createdAt: { less_than: since } };
  const pictures = await payload.count({ collection: 'media', where });
  return count + pictures.totalDocs + (site.updatedAt && site.updatedAt > since ? 1 : 0);
}
