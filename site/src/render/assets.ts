import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, readSums } from '@kunstwijzer/content/files';
import type { Sums } from '@kunstwijzer/content/files';
import type { SiteEnv } from '../env.ts';
import { filesIn, filler, standingOf } from './files.ts';

/** The files of a release that are no pages, by their path: where each comes from, and its digest. */
type Assets = Map<string, { from: string; digest: string }>;

/**
 * What a release has beside its pages: scripts, styles and fonts of the compiled site in `app`, and the pictures of a
 * snapshot.
 */
export function siteAssets(app: string) {
  const client = join(app, 'client');
  /** Taken once: the compiled site stays as it is while this runs. */
  const own: Sums = new Map();
  /** How the compiled site's files stood in the release that was made last. */
  let last: { release: string; standings: Map<string, string | null> } | null = null;

  async function of({ snapshotDir, mediaDir }: SiteEnv): Promise<Assets> {
    for (const file of own.size === 0 ? filesIn(client) : []) own.set(file, digestOf(readFileSync(join(client, file))));
    const found: Assets = new Map([...own].map(([file, digest]) => [file, { from: join(client, file), digest }]));
    const pictures = snapshotDir === null ? null : await readSums(snapshotDir);
    for (const name of filesIn(mediaDir)) {
      const [file, from] = [join('media', name), join(mediaDir, name)];
      found.set(file, { from, digest: pictures?.get(file) ?? digestOf(readFileSync(from)) });
    }
    return found;
  }

  /**
   * Puts assets into a release. Pictures are second names of those of the snapshot, which are whole. Of the compiled site
   * a release has copies, so that no fault of the one reaches the other, or second names of those of the release `base`.
   */
  async function place(assets: Assets, out: string, base: string | null, options: { lasting: boolean }): Promise<void> {
    const target = filler(out, options);
    const known = base !== null && last?.release === base ? last.standings : null;
    const standings = new Map<string, string | null>();
    for (const [file, { from }] of assets) {
      if (!own.has(file)) target.link(file, from);
      else {
        const before = base === null ? null : standingOf(join(base, file));
        if (base !== null && before !== null && known?.get(file) === before) target.link(file, join(base, file));
        else target.copy(file, from);
        standings.set(file, standingOf(join(out, file)));
      }
    }
    await target.settle();
    if (base !== null || options.lasting) last = { release: out, standings };
  }

  return { of, place };
}
