import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { damagedFiles, readSums } from '@kunstwijzer/content/files';
import type { PublishFolders } from '../site-folders.ts';
import { takeLock } from './lock.ts';
import { pointTo, siteProblems } from './release.ts';

/** How going back ended; `busy`: a publication is under way; `damaged`: files of that release are not as they were. */
export type WentBack = 'done' | 'busy' | 'gone' | 'damaged';

/**
 * Shows an earlier release again, at once. The content of the CMS stays as it is: the next publication shows that.
 * Not while a publication is under way, which would undo it a moment later.
 */
export async function goBackTo(folders: PublishFolders, release: string): Promise<WentBack> {
  const folder = join(folders.releases, basename(release));
  const unlock = await takeLock(folders.lock);
  if (!unlock) return 'busy';
  try {
    const there = await stat(folder).catch(() => null);
    if (!there?.isDirectory() || (await siteProblems(folder)).length > 0) return 'gone';
    const sums = await readSums(folder);
    if (sums && (await damagedFiles(folder, sums, { calm: false })).length > 0) return 'damaged';
    await pointTo(folders.currentSite, folder);
    return 'done';
  } finally {
    await unlock();
  }
}
