import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { makeFolderDurably } from '@kunstwijzer/content/files';
import { standingSnapshot } from '@kunstwijzer/content/model';
import type { ParsedRecords, WrittenRecords } from '@kunstwijzer/content/model';
import { wasKilled } from './build-site.ts';
import type { BuildSite, Built } from './build-site.ts';
import type { PublishFolders } from '../site-folders.ts';
import type { Outcome } from './outcome.ts';
import { pointTo, prune, siteProblems } from './release.ts';
import { writeSnapshotFolder } from './snapshot-folder.ts';
import type { MediaFile } from './snapshot-folder.ts';
import { putAside, sweep } from './sweep.ts';

/** Releases that stay on disk, to go back to by hand. */
const keep = 5;

export type Publishing = {
  /** Name of the new folders. */
  id: string;
  folders: PublishFolders;
  /** The published state of the CMS, not yet parsed. */
  read: () => Promise<{ raw: unknown; media: MediaFile[] }>;
  /** What earlier publications parsed and wrote: only records that they did not see cost time. */
  seen: { parsed: ParsedRecords; written: WrittenRecords };
  /** How the site is built: here, or null when a build hook does it elsewhere. */
  build: BuildSite | null;
  /** Tells the build elsewhere to start. */
  callHook: (() => Promise<void>) | null;
};

const isPage = (file: string) => file.endsWith('.html');

/** Who renders may be killed alone, for instance because the machine has no memory left: then once more, with another. */
async function twiceWhenKilled(work: () => Promise<Built>): Promise<Built> {
  try {
    return await work();
  } catch (error) {
    if (!wasKilled(error)) throw error;
    return work();
  }
}

async function buildRelease({ id, folders }: Publishing, build: BuildSite, snapshotDir: string): Promise<Built> {
  const release = join(folders.releases, id);
  await makeFolderDurably(folders.releases);
  let built: Built;
  try {
    const base = await realpath(folders.currentSite).catch(() => null);
    built = await twiceWhenKilled(async () => {
      // What another one left there half.
      await putAside(release);
      return build({ snapshotDir, outDir: release, base });
    });
    const problems = await siteProblems(release);
    if (problems.length > 0) throw new Error(`The built site is not whole: ${problems.join('; ')}`);
  } catch (error) {
    await putAside(release).catch(() => undefined);
    // Now: a full disk may be why it failed, and the outcome has to be stored.
    await sweep(folders.releases).catch(() => undefined);
    throw error;
  }
  await pointTo(folders.currentSite, release);
  await prune(folders.releases, folders.currentSite, keep);
  return built;
}

/**
 * From the CMS to the site that visitors see: read, parse or refuse, write, build, check, and only then switch over.
 * Whatever goes wrong, the old site stays; it never rejects.
 */
export async function publishOnce(publishing: Publishing): Promise<Outcome> {
  const { id, folders, read, seen, build, callHook } = publishing;
  const snapshotDir = join(folders.snapshots, id);
  try {
    const { raw, media } = await read();
    const parsed = standingSnapshot(raw, seen.parsed);
    if (!parsed.ok) return { state: 'refused', issues: parsed.issues };
    await makeFolderDurably(folders.snapshots);
    const before = await realpath(folders.currentSnapshot).catch(() => null);
    const { leftOut } = parsed;
    const { digest, missing } = await writeSnapshotFolder(snapshotDir, parsed.snapshot, media, {
      written: seen.written,
      before,
    });
    const built = build && (await buildRelease(publishing, build, snapshotDir));
    // A build elsewhere fetches the snapshot, so it must be there before the call.
    await pointTo(folders.currentSnapshot, snapshotDir);
    await callHook?.();
    await prune(folders.snapshots, folders.currentSnapshot, keep);
    return built
      ? { state: 'published', digest, missing, leftOut, pages: built.files.filter(isPage).length, release: id, built }
      : { state: 'published', digest, missing, leftOut, pages: null, release: null, built: null };
  } catch (error) {
    // What the live release was made of must not be tidied away for the snapshots of those that came to nothing.
    const live = await realpath(folders.currentSite).catch(() => null);
    if (live === null || basename(live) !== id) {
      await putAside(snapshotDir).catch(() => undefined);
      await sweep(folders.snapshots).catch(() => undefined);
    }
    return { state: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
