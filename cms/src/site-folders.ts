import { join } from 'node:path';

/**
 * Where publishing keeps its files, under the data folder. The two links are what readers follow:
 * `currentSite` (the site that is served) and `currentSnapshot` (what a build elsewhere fetches).
 */
export const publishFolders = (dataDir: string) => ({
  snapshots: join(dataDir, 'publish'),
  currentSnapshot: join(dataDir, 'publish', 'current'),
  lock: join(dataDir, 'publish', 'lock'),
  releases: join(dataDir, 'site', 'releases'),
  currentSite: join(dataDir, 'site', 'current'),
});
export type PublishFolders = ReturnType<typeof publishFolders>;

/** The snapshot in a snapshot folder, and its images. */
export const snapshotFile = (folder: string) => join(folder, 'snapshot.json');
export const snapshotMedia = (folder: string) => join(folder, 'media');
