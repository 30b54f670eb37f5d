import { constants } from 'node:fs';
import { copyFile, link, mkdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  digestOf,
  isWhole,
  readSums,
  renameDurably,
  syncFiles,
  syncFolders,
  writeSums,
} from '@kunstwijzer/content/files';
import type { Sums } from '@kunstwijzer/content/files';
import { canonicalBytes } from '@kunstwijzer/content/model';
import type { WrittenRecords, Snapshot } from '@kunstwijzer/content/model';
import { snapshotFile, snapshotMedia } from '../site-folders.ts';

/**
 * A file of the media library: `name` is what the site asks for (`<slug>-<width>.webp`), `path` where it is now, `digest`
 * what it was when it was taken in; null when nobody noted that.
 */
export type MediaFile = { name: string; path: string; digest: string | null };

/** How a picture of a snapshot stood when its bytes were looked at: they need not be read for each publication. */
const looked = new Map<string, string>();

async function standingOf(file: string): Promise<string | null> {
  const { size, mtimeMs } = (await stat(file).catch(() => null)) ?? {};
  return size === undefined ? null : `${size} ${mtimeMs}`;
}

/** Whether a picture of an earlier snapshot is what its digest says. */
async function isSound(file: string, name: string, digest: string): Promise<boolean> {
  const standing = await standingOf(file);
  if (standing === null) return false;
  if (looked.get(name) === `${digest} ${standing}`) return true;
  if (!(await isWhole(file, digest))) return false;
  looked.set(name, `${digest} ${standing}`);
  return true;
}

/**
 * Puts pictures into a new snapshot: second names of those of the snapshot before, or copies of those of the library, so
 * that no fault of the one reaches the other. Resolves with the digests, and the names of those that are not whole anywhere.
 */
async function placePictures(folder: string, media: MediaFile[], before: string | null) {
  const known: Sums = (before === null ? null : await readSums(before)) ?? new Map<string, string>();
  const sums: Sums = new Map();
  const missing: string[] = [];
  const copied: string[] = [];
  for (const { name, path, digest } of media) {
    const [inside, target] = [join('media', name), join(snapshotMedia(folder), name)];
    const earlier = before === null || digest === null || known.get(inside) !== digest ? null : join(before, inside);
    const linked =
      earlier !== null && digest !== null && (await isSound(earlier, name, digest))
        ? await link(earlier, target).then(
            () => true,
            () => false,
          )
        : false;
    if (linked && digest !== null) {
      sums.set(inside, digest);
      continue;
    }
    const bytes = await copyFile(path, target, constants.COPYFILE_FICLONE).then(
      () => readFile(target),
      () => null,
    );
    const made = bytes === null ? null : digestOf(bytes);
    if (made === null || bytes?.length === 0 || (digest !== null && made !== digest)) {
      missing.push(name);
      await unlink(target).catch(() => undefined);
      continue;
    }
    copied.push(target);
    sums.set(inside, made);
    looked.set(name, `${made} ${await standingOf(target)}`);
  }
  await syncFiles(copied);
  return { sums, missing };
}

/**
 * Writes a snapshot folder and resolves with the digest of the document. The folder appears whole or not at all, and is
 * on the disk then. A picture that has gone or is damaged is left out: the site shows its placeholder. Their names are
 * returned as `missing`. Records that were written before are taken from `written`, pictures from the snapshot `before`.
 */
export async function writeSnapshotFolder(
  folder: string,
  snapshot: Snapshot,
  media: MediaFile[],
  { written, before = null }: { written?: WrittenRecords; before?: string | null } = {},
) {
  const draft = `${folder}.new`;
  await rm(draft, { recursive: true, force: true });
  try {
    await mkdir(snapshotMedia(draft), { recursive: true });
    const { sums, missing } = await placePictures(draft, media, before);
    const bytes = canonicalBytes(snapshot, written);
    const digest = digestOf(bytes);
    await writeFile(snapshotFile(draft), bytes, { flush: true });
    await writeSums(draft, new Map([...sums, ['snapshot.json', digest]]));
    await syncFolders([snapshotMedia(draft)]);
    await rm(folder, { recursive: true, force: true });
    await renameDurably(draft, folder);
    return { digest, missing };
  } catch (error) {
    // Now: a full disk may be why it failed.
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}
