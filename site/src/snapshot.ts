import type { AsyncLocalStorage } from 'node:async_hooks';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Snapshot } from '@kunstwijzer/content/model';
import { readEnv } from './env.ts';
import { checkedSnapshot, readSnapshot } from './read-snapshot.ts';

/** Set by the live preview: the snapshot of one request, with the draft in it. */
type Preview = { snapshot: Snapshot };
const previewKey = Symbol.for('kunstwijzer.snapshot');
const preview = () => (globalThis as { [previewKey]?: AsyncLocalStorage<Preview> })[previewKey]?.getStore();

/** Whether this page is rendered for the live preview. */
export const isPreview = (): boolean => preview() !== undefined;

export const siteEnv = readEnv(import.meta.env.SITE_ROOT);

/** Today in The Hague, `YYYY-MM-DD`; fixed for a whole build. */
export const { today } = siteEnv;

async function loadSeed(): Promise<Snapshot> {
  if (siteEnv.requireSnapshot)
    throw new Error('SNAPSHOT_DIR is not set, and REQUIRE_SNAPSHOT=1 asks for a published snapshot');
  const { seed } = await import('@kunstwijzer/content/seed');
  if (!siteEnv.demo) return checkedSnapshot(seed.published, 'content/seed');
  const { withDemo } = await import('@kunstwijzer/content/demo');
  return checkedSnapshot(withDemo(seed.published, today), 'content/seed with content/demo');
}

const snapshotFile = siteEnv.snapshotDir && join(siteEnv.snapshotDir, 'snapshot.json');
const inPreview = previewKey in globalThis;

// A preview brings its own snapshot with each request, so it loads none here.
let loaded = snapshotFile || inPreview ? null : { snapshot: await loadSeed(), stamp: 0 };

const stampOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The content of the site: the preview's, else the snapshot that is read once. In dev, a new file is read again. */
export function getSnapshot(): Snapshot {
  const previewed = preview();
  if (previewed) return previewed.snapshot;
  const stale =
    loaded === null || (import.meta.env.DEV && snapshotFile !== null && loaded.stamp !== stampOf(snapshotFile));
  if (loaded && !stale) return loaded.snapshot;
  if (!snapshotFile) throw new Error('SNAPSHOT_DIR is not set, and this page was not asked for by the live preview');
  loaded = { snapshot: readSnapshot(snapshotFile), stamp: stampOf(snapshotFile) };
  return loaded.snapshot;
}

/** Memoises what is derived from a snapshot: `const byProvider = perSnapshot((snapshot) => …)`, then `byProvider()`. */
export function perSnapshot<T>(derive: (snapshot: Snapshot) => T): () => T {
  const results = new WeakMap<Snapshot, { value: T }>();
  return () => {
    const snapshot = getSnapshot();
    const known = results.get(snapshot);
    if (known) return known.value;
    const value = derive(snapshot);
    results.set(snapshot, { value });
    return value;
  };
}
