import { statSync } from 'node:fs';
import type { SiteEnv } from './env.ts';
import { loadContent, snapshotFile } from './load-content.ts';
import { readSnapshot } from './read-snapshot.ts';
import type { Content } from './snapshot.ts';

const stampOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The content while one develops: a snapshot file is read again when it has been replaced. */
export async function developmentContent(env: SiteEnv): Promise<() => Content> {
  const file = snapshotFile(env);
  let content = await loadContent(env);
  if (file === null) return () => content;
  let stamp = stampOf(file);
  return () => {
    const now = stampOf(file);
    if (now !== stamp) content = { ...content, snapshot: readSnapshot(file) };
    stamp = now;
    return content;
  };
}
