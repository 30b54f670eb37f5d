import { seed } from '@kunstwijzer/content/seed';
import { fileURLToPath } from 'node:url';
import type { Payload } from 'payload';
import { inBulk } from './database/bulk.ts';
import { loadContent } from './snapshot/load.ts';
import type { Progress } from './snapshot/load.ts';
import { loadSite } from './snapshot/load-site.ts';

type Options = {
  /** Whether to load the invented examples too. */
  demo: boolean;
  /** The day that the examples are dated around, `YYYY-MM-DD`. */
  today: string;
  progress?: Progress;
};

// The CMS remembers what was loaded: what editors throw away or rename afterwards must not come back.
async function once(payload: Payload, name: string, load: () => Promise<void>): Promise<boolean> {
  const marker = `loaded:${name}`;
  if (await payload.kv.has(marker)) return false;
  await inBulk(payload, load);
  await payload.kv.set(marker, { on: new Date().toISOString() });
  return true;
}

const mediaDir = fileURLToPath(new URL('media', import.meta.resolve('@kunstwijzer/content/demo')));

/**
 * Loads the seed, and with `demo` the examples, each once in the life of a database; an interrupted load is completed.
 * Resolves with whether anything was loaded.
 */
export async function loadSeed(payload: Payload, { demo: withExamples, today, progress }: Options): Promise<boolean> {
  const loadedSeed = await once(payload, 'seed', async () => {
    const { published, drafts, todo } = seed;
    await loadContent(payload, { published, drafts, todo, mediaDir }, progress);
    await loadSite(payload, published.site);
  });
  const loadedDemo =
    withExamples &&
    (await once(payload, 'demo', async () => {
      const { demo, demoDrafts } = await import('@kunstwijzer/content/demo');
      const examples = demo(today, seed.published);
      await loadContent(payload, { published: examples, drafts: demoDrafts(today), todo: {}, mediaDir }, progress);
    }));
  return loadedSeed || loadedDemo;
}
