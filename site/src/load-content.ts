import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '@kunstwijzer/content/model';
import type { SiteEnv } from './env.ts';
import { checkedSnapshot, readSnapshot } from './read-snapshot.ts';
import type { KeptRecords } from './read-snapshot.ts';
import type { Content } from './snapshot.ts';

async function loadSeed({ requireSnapshot, demo, today }: SiteEnv): Promise<Snapshot> {
  if (requireSnapshot) throw new Error('SNAPSHOT_DIR is not set, and REQUIRE_SNAPSHOT=1 asks for a published snapshot');
  const { seed } = await import('@kunstwijzer/content/seed');
  if (!demo) return checkedSnapshot(seed.published, 'content/seed');
  const { withDemo } = await import('@kunstwijzer/content/demo');
  return checkedSnapshot(withDemo(seed.published, today), 'content/seed with content/demo');
}

/** The file of a published snapshot; null when the site is made from the seed. */
export const snapshotFile = ({ snapshotDir }: SiteEnv): string | null =>
  snapshotDir === null ? null : join(snapshotDir, 'snapshot.json');

/**
 * Reads and checks the content of a build: the published snapshot, else the seed. Throws one line when it is not right.
 * `kept` holds what was read the last time (readSnapshot).
 */
export async function loadContent(env: SiteEnv, kept?: KeptRecords): Promise<Content> {
  const file = snapshotFile(env);
  return {
    snapshot: file === null ? await loadSeed(env) : readSnapshot(file, kept),
    pictures: new Set(existsSync(env.mediaDir) ? readdirSync(env.mediaDir) : []),
  };
}
