import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSnapshot } from '@kunstwijzer/content/model';
import type { BuildSite } from './build-site.ts';
import type { PublishFolders } from './folders.ts';
import type { Outcome } from './outcome.ts';
import { countPages, pointTo, prune, siteProblems } from './release.ts';
import { writeSnapshotFolder } from './snapshot-folder.ts';
import type { MediaFile } from './snapshot-folder.ts';

/** Releases that stay on disk, to go back to by hand. */
const keep = 5;

export type Publishing = {
  /** Name of the new folders. */
  id: string;
  folders: PublishFolders;
  /** Origin of the site, for absolute addresses in pages. */
  siteUrl: string;
  /** The published state of the CMS, not yet parsed. */
  read: () => Promise<{ raw: unknown; media: MediaFile[] }>;
  /** How the site is built: here, or null when a build hook does it elsewhere. */
  build: BuildSite | null;
  /** Tells the build elsewhere to start. */
  callHook: (() => Promise<void>) | null;
};

async function buildRelease({ id, folders, siteUrl, build }: Publishing, snapshotDir: string): Promise<number> {
  const release = join(folders.releases, id);
  await rm(release, { recursive: true, force: true });
  await mkdir(folders.releases, { recursive: true });
  try {
    await build?.({ snapshotDir, outDir: release, siteUrl });
    const problems = await siteProblems(release);
    if (problems.length > 0) throw new Error(`The built site is not whole: ${problems.join('; ')}`);
  } catch (error) {
    await rm(release, { recursive: true, force: true });
    throw error;
  }
  await pointTo(folders.currentSite, release);
  await prune(folders.releases, folders.currentSite, keep);
  return countPages(release);
}

/**
 * From the CMS to the site that visitors see: read, parse or refuse, write, build, check, and only then switch over.
 * Whatever goes wrong, the old site stays; it never rejects.
 */
export async function publishOnce(publishing: Publishing): Promise<Outcome> {
  const { id, folders, read, build, callHook } = publishing;
  const snapshotDir = join(folders.snapshots, id);
  try {
    const { raw, media } = await read();
    const parsed = parseSnapshot(raw);
    if (!parsed.ok) return { state: 'refused', issues: parsed.issues };
    await mkdir(folders.snapshots, { recursive: true });
    const { digest } = await writeSnapshotFolder(snapshotDir, parsed.snapshot, media);
    const pages = build ? await buildRelease(publishing, snapshotDir) : null;
    // A build elsewhere fetches the snapshot, so it must be there before the call.
    await pointTo(folders.currentSnapshot, snapshotDir);
    await callHook?.();
    await prune(folders.snapshots, folders.currentSnapshot, keep);
    return { state: 'published', digest, pages };
  } catch (error) {
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
