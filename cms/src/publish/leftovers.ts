import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PublishFolders } from '../site-folders.ts';
import { siteProblems } from './release.ts';
import { putAside, sweep } from './sweep.ts';

/** What is being written has such a name until it is whole: `….new`, and the folder of files that are being mended. */
const isDraft = (name: string) => name.endsWith('.new') || name === '.mended';

/**
 * Removes what a publication left behind that was cut off: drafts, and releases that are not whole. Only for who holds the
 * lock, for nothing is being made then.
 */
export async function removeLeftovers({ snapshots, releases, currentSite }: PublishFolders): Promise<void> {
  for (const parent of [snapshots, releases, dirname(currentSite)])
    for (const name of await readdir(parent).catch(() => []))
      if (isDraft(name)) await rm(join(parent, name), { recursive: true, force: true });
  const live = await realpath(currentSite).catch(() => null);
  for (const entry of await readdir(releases, { withFileTypes: true }).catch(() => [])) {
    const isRelease = entry.isDirectory() && !entry.name.startsWith('.');
    if (!isRelease || (live !== null && entry.name === basename(live))) continue;
    const folder = join(releases, entry.name);
    if ((await siteProblems(folder)).length > 0) await putAside(folder);
  }
  await sweep(releases);
  await sweep(snapshots);
}
