import { copyFile, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { damagedFiles, isWhole, readSums, syncFiles, syncFolders } from '@kunstwijzer/content/files';
import type { MediaFile } from './snapshot-folder.ts';
import { snapshotMedia } from '../site-folders.ts';
import type { PublishFolders } from '../site-folders.ts';
import { takeLock } from './lock.ts';
import { pointTo, siteProblems } from './release.ts';

/**
 * What was found in the files of the live release. `whole`: nothing was wrong; `mended`: what was damaged was made again;
 * `earlier`: it could not be, so an earlier release is live; `damaged`: none is whole, the files named are damaged still.
 */
type SiteState = 'whole' | 'mended' | 'earlier' | 'damaged';
export type SiteCheck = { state: SiteState; files: number; damaged: string[] };

type Checking = {
  folders: PublishFolders;
  /** The pictures of the library, which has copies of its own. */
  media: () => Promise<MediaFile[]>;
  /** Makes damaged files of a release again; resolves with those that nothing makes (site/src/render/renderer.ts). */
  mend: (snapshotDir: string, release: string, damaged: string[]) => Promise<string[]>;
  /** Whether the disk is left to others now and then, which takes longer. */
  calm: boolean;
};

/** Puts pictures of a snapshot right from the library, where that has them as they were. */
async function restorePictures(snapshotDir: string, damaged: string[], media: MediaFile[]): Promise<void> {
  const sums = await readSums(snapshotDir);
  const folder = snapshotMedia(snapshotDir);
  for (const { name, path } of media) {
    const inside = join('media', name);
    if (!damaged.includes(inside) || !(await isWhole(path, sums?.get(inside)))) continue;
    const draft = join(folder, `${name}.new`);
    await rm(draft, { force: true });
    await copyFile(path, draft);
    await syncFiles([draft]);
    await rename(draft, join(folder, name));
  }
  await syncFolders([folder]);
}

/** Whether all that is needed to make a release again is there as it was written. */
async function canBeMade(snapshotDir: string): Promise<boolean> {
  const sums = await readSums(snapshotDir).catch(() => null);
  return isWhole(join(snapshotDir, 'snapshot.json'), sums?.get('snapshot.json'));
}

/** Shows the newest earlier release that is whole; false when there is none. */
async function takeEarlier({ releases, currentSite }: PublishFolders, live: string): Promise<boolean> {
  const names = (await readdir(releases)).filter((name) => !name.startsWith('.') && name !== basename(live));
  // Their names begin with the moment when they were made.
  for (const name of names.sort().toReversed()) {
    const release = join(releases, name);
    const sums = await readSums(release).catch(() => null);
    if (!sums || (await siteProblems(release)).length > 0) continue;
    if ((await damagedFiles(release, sums, { calm: false })).length > 0) continue;
    await pointTo(currentSite, release);
    return true;
  }
  return false;
}

const isPicture = (file: string) => file.startsWith('media/');

async function repair(checking: Checking, live: string, damaged: string[]): Promise<SiteState> {
  const { folders, mend } = checking;
  const snapshotDir = join(folders.snapshots, basename(live));
  if (await canBeMade(snapshotDir)) {
    await restorePictures(snapshotDir, damaged.filter(isPicture), await checking.media());
    // A render that fails leaves what is there; an earlier release may still be whole.
    const made = await mend(snapshotDir, live, damaged).then(
      () => true,
      () => false,
    );
    const sums = made ? await readSums(live) : null;
    const again = [...(sums ?? [])].filter(([file]) => damaged.length === 0 || damaged.includes(file));
    const left = sums ? await damagedFiles(live, new Map(again), { calm: false }) : damaged;
    if (sums && left.length === 0) return 'mended';
    // An earlier release has the same picture, with the same fault.
    if (sums && left.every(isPicture)) return 'damaged';
  }
  return (await takeEarlier(folders, live)) ? 'earlier' : 'damaged';
}

/**
 * Compares every file of the live release with its digest, and makes damaged ones again. Null when nothing is published,
 * or when a publication is under way, which makes a release of its own.
 */
export async function checkSite(checking: Checking): Promise<SiteCheck | null> {
  const { folders, calm } = checking;
  const live = await realpath(folders.currentSite).catch(() => null);
  if (live === null) return null;
  const sums = await readSums(live).catch(() => null);
  // A release without digests was made before there were any, or has lost them: all of it is made again.
  const found = sums ? await damagedFiles(live, sums, { calm }) : [];
  if (sums && found.length === 0) return { state: 'whole', files: sums.size, damaged: [] };
  const unlock = await takeLock(folders.lock);
  if (!unlock) return null;
  try {
    if ((await realpath(folders.currentSite).catch(() => null)) !== live) return null;
    return { state: await repair(checking, live, found), files: sums?.size ?? 0, damaged: found };
  } finally {
    await unlock();
  }
}
