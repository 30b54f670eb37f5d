import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { measure, pagesOf } from './measure.ts';
import type { Run } from './measure.ts';

type PeerPages = { default: () => { url: string }[] };

const pagesFile = path.join(import.meta.dirname, 'eleventy/input/_data/pages.js');

/** Whether the second peer is on this machine: Hugo is no npm package (on Debian: `apt install hugo`). */
export const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/**
 * Builds with Hugo the very pages that Eleventy builds (its `pages.js`), from files with all they need in their front
 * matter. Writing those files is not measured.
 */
export async function hugoBuild(
  folder: string,
  wanted: { BENCH_SNAPSHOT: string; BENCH_PAGES: string },
): Promise<Run & { pages: number; bytes: number }> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(import.meta.dirname, 'hugo'), folder, { recursive: true });
  Object.assign(process.env, wanted);
  const { default: pages } = (await import(pagesFile)) as PeerPages;
  mkdirSync(path.join(folder, 'content'));
  cpSync(path.join(path.dirname(pagesFile), 'priceTexts.json'), path.join(folder, 'data/priceTexts.json'));
  for (const [i, page] of pages().entries())
    writeFileSync(
      path.join(folder, 'content', `${i}.md`),
      JSON.stringify({ url: page.url, title: page.url, page }, null, 1),
    );
  const run = await measure('hugo', ['--quiet', '--config', 'hugo.json'], { cwd: folder });
  return { ...run, ...pagesOf(path.join(folder, 'public')) };
}
