import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { today } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';
import type { SiteEnv } from '../env.ts';
import { loadContent } from '../load-content.ts';
import type { KeptRecords } from '../read-snapshot.ts';
import { differenceFrom } from './difference.ts';
import { filesIn, filler, holds, removeFiles } from './files.ts';
import { releaseAhead } from './release-ahead.ts';
import { serviceWorker } from './service-worker.ts';
import type { Share, Start, Task } from './worker.ts';

/** What came of a rendering: every file of the site, and how it differs from the release before. */
export type Rendered = { files: string[]; changed: string[]; removed: string[] };

/** As many threads as divide the languages evenly. */
const threadCount = (cores: number): number => (cores >= 4 ? 4 : cores >= 2 ? 2 : 1);
const megabyte = 2 ** 20;
/**
 * Megabytes for what a thread remembers of the pages, as far as the machine has them: with 10,000 records a change took
 * 10 s with 1 GB, most of it clearing up, and 6 s with 3 GB.
 */
const roomToRemember = Math.min(3072, Math.max(1024, totalmem() / 8 / megabyte));
/** Rendering makes much that is thrown away at once. Megabytes for each thread; without them V8 takes twice as much. */
const limitsOf = (remember: boolean) => ({
  maxOldGenerationSizeMb: remember ? roomToRemember : 1024,
  // What is derived for a change lives on: to look through it less often takes a third less time.
  maxYoungGenerationSizeMb: remember ? 192 : 48,
});
const workerFile = 'sw.js';

async function ask(worker: Worker, task: Task): Promise<Share> {
  // `once` rejects when the worker has an error.
  const answered = once(worker, 'message') as Promise<[Share]>;
  worker.postMessage(task);
  const [share] = await answered;
  return share;
}

/**
 * Renders the site with the program in `app` (compile.ts), on all cores. With `remember` it keeps what each page read,
 * which makes the next time quick.
 */
export function renderer(app: string, { remember }: { remember: boolean }) {
  let workers: Worker[] = [];
  let day = '';
  let made: { out: string; files: string[] } | null = null;
  const ahead = releaseAhead();
  const kept: KeptRecords = new Map();
  /** What the threads hold. */
  let given: Snapshot | null = null;

  const stop = async () => {
    const ended = workers.map((worker) => worker.terminate());
    workers = [];
    given = null;
    await Promise.all([...ended, ahead.rest()]);
  };

  /** The threads for a day: pages say what is on today, so a new day begins afresh. */
  async function threads(env: SiteEnv, now: string): Promise<Worker[]> {
    if (day !== now) await stop();
    day = now;
    const of = threadCount(availableParallelism());
    if (workers.length === 0)
      workers = Array.from({ length: of }, (_, index) => {
        const entry = pathToFileURL(join(app, 'server', 'entry.mjs')).href;
        const workerData: Start = { entry, siteUrl: env.url, index, of, remember };
        return new Worker(new URL('worker.ts', import.meta.url), {
          workerData,
          resourceLimits: limitsOf(remember),
          env: { ...process.env, NODE_ENV: 'production', SITE_TODAY: now },
        });
      });
    return workers;
  }

  /** Files that are there before any page: scripts, styles, fonts and pictures. */
  function assets({ mediaDir }: SiteEnv, out: string | null): string[] {
    const client = join(app, 'client');
    const found = [
      ...filesIn(client).map((file) => [file, join(client, file)] as const),
      ...filesIn(mediaDir).map((file) => [join('media', file), join(mediaDir, file)] as const),
    ];
    if (out !== null) {
      const { link } = filler(out);
      for (const [file, from] of new Map(found)) link(file, from);
    }
    return [...new Set(found.map(([file]) => file))];
  }

  /** What follows from the other files of a release. Gives the files that differ. */
  function finish(out: string, from: string | null, files: string[]): string[] {
    const bytes = serviceWorker(app, out, files);
    const isOld = from !== null && holds(join(from, workerFile), bytes);
    if (isOld) filler(out).link(workerFile, join(from, workerFile));
    else filler(out).write(workerFile, bytes);
    return isOld ? [] : [workerFile];
  }

  /**
   * Renders the content of `env` into its new folder `out`, which may be thrown away when this rejects. `base` is the
   * release before, null when there is none. Without `out` it only gets ready for the next time.
   */
  async function render(env: SiteEnv, out: string | null, base: string | null): Promise<Rendered> {
    const from = base !== null && existsSync(base) ? base : null;
    try {
      // They load the program while the content is read.
      const rendering = await threads(env, process.env.SITE_TODAY || today());
      const { snapshot, pictures } = await loadContent(env, kept);
      const begun = out !== null && (await ahead.take(out, from));
      const difference = differenceFrom(given, snapshot);
      given = snapshot;
      const task = { difference, pictures, out, base: from, begun };
      const shares = await Promise.all(rendering.map((worker) => ask(worker, task)));
      const fixed = assets(env, out);
      const before = from === null ? [] : made?.out === from ? made.files : filesIn(from);
      const pages = shares.flatMap((share) => share.files);
      const touched = shares.flatMap((share) => share.changed);
      const files = [...fixed, ...pages];
      const last = out === null ? [] : finish(out, from, files);
      files.push(workerFile);
      made = out === null ? null : { out, files };
      const [known, now] = [new Set(before), new Set(files)];
      const removed = before.filter((file) => !now.has(file));
      if (out !== null) removeFiles(out, removed);
      // Without `out` the release before is what would be made now only when nothing differs.
      const release = out ?? (touched.length + removed.length === 0 ? from : null);
      if (remember && release !== null) ahead.begin(release, pages);
      return {
        files,
        changed: [...fixed.filter((file) => !known.has(file)), ...touched, ...last],
        removed,
      };
    } catch (error) {
      await stop();
      throw error;
    }
  }

  return { render, stop };
}
