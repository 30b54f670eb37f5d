import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageNames, issueLine, parseSnapshot } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';

type Source = {
  /** Address of the snapshot of the CMS, such as https://cms.example.org/api/snapshot. */
  url: string;
  token: string;
};

/** Pictures fetched at the same time: quick, and no flood for one small server. */
const atOnce = 8;

async function get({ url, token }: Source, what: string): Promise<Response> {
  const response = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(60_000),
  }).catch((error: unknown) => {
    throw new Error(`${what} could not be fetched: ${error instanceof Error ? error.message : 'unknown'}`);
  });
  if (!response.ok) throw new Error(`${what} could not be fetched: the CMS answered ${response.status}`);
  return response;
}

/** Every picture that the records name; a record without one has `image: null`, or no such field. */
function pictures(snapshot: Snapshot): string[] {
  const records = Object.values(snapshot).filter(Array.isArray).flat() as { image?: { slug: string } | null }[];
  const slugs = new Set(records.flatMap(({ image }) => (image ? [image.slug] : [])));
  return [...slugs].flatMap(imageNames);
}

/**
 * Fetches the published snapshot with its pictures into `folder`, which appears whole or not at all.
 * Resolves with the names of pictures that the CMS does not have: the site shows its placeholder.
 * @throws Error with one line when the document is not whole (its digest differs) or not valid.
 */
export async function fetchSnapshot(source: Source, folder: string): Promise<{ missing: string[] }> {
  const response = await get(source, 'The snapshot');
  const text = await response.text();
  const digest = createHash('sha256').update(text).digest('hex');
  const stated = response.headers.get('x-snapshot-digest');
  if (digest !== stated) throw new Error(`The snapshot is not whole: its digest is ${digest}, the CMS says ${stated}`);
  const parsed = parseSnapshot(JSON.parse(text));
  if (!parsed.ok) throw new Error(`The snapshot is not valid: ${parsed.issues.map(issueLine).slice(0, 10).join('\n')}`);
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(join(draft, 'media'), { recursive: true });
  const missing: string[] = [];
  const waiting = pictures(parsed.snapshot);
  const fetchNext = async () => {
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      const picture = await get({ ...source, url: `${source.url}/media/${name}` }, name).catch(() => null);
      if (picture) await writeFile(join(draft, 'media', name), Buffer.from(await picture.arrayBuffer()));
      else missing.push(name);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  await writeFile(join(draft, 'snapshot.json'), text);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return { missing };
}
