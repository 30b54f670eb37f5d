import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalBytes } from '@kunstwijzer/content/model';
import type { WrittenRecords, Snapshot } from '@kunstwijzer/content/model';
import { snapshotFile, snapshotMedia } from './folders.ts';

/** A file of the media library: `name` is what the site asks for (`<slug>-<width>.webp`), `path` where it is now. */
export type MediaFile = { name: string; path: string };

/** SHA-256 in hex. */
export const digestOf = (document: string | Uint8Array): string => createHash('sha256').update(document).digest('hex');

/** A second name for the same file costs no room; across file systems it becomes a copy. */
const place = (from: string, to: string) => link(from, to).catch(() => copyFile(from, to));

/**
 * Writes a snapshot folder and resolves with the digest of the document. The folder appears whole or not at all.
 * An image whose file has gone is left out: the site shows its placeholder. Their names are returned as `missing`.
 * Records that were written before are taken from `written`.
 */
export async function writeSnapshotFolder(
  folder: string,
  snapshot: Snapshot,
  media: MediaFile[],
  written?: WrittenRecords,
) {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(snapshotMedia(draft), { recursive: true });
  const missing: string[] = [];
  for (const { name, path } of media)
    await place(path, join(snapshotMedia(draft), name)).catch(() => missing.push(name));
  const bytes = canonicalBytes(snapshot, written);
  await writeFile(snapshotFile(draft), bytes);
  await rm(folder, { recursive: true, force: true });
  await rename(draft, folder);
  return { digest: digestOf(bytes), missing };
}
