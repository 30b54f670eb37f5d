import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { digestOf, readSums, syncFolders, writeSums } from '@kunstwijzer/content/files';
import type { Sums } from '@kunstwijzer/content/files';
import { today } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';
import type { SiteEnv } from '../env.ts';
import { loadContent } from '../load-content.ts';
import type { KeptRecords } from '../read-snapshot.ts';
import { differenceFrom } from './difference.ts';
import { siteAssets } from './assets.ts';
import { filesIn, filler, holds, moveFiles, removeFiles } from './files.ts';
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
  let made: { out: string; sums: Sums } | null = null;
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

  /** Files that are there before any page, with where they come from: scripts, styles, fonts and pictures. */
  const assets = siteAssets(app);

  /** Gives every thread its share of a task. */
  async function shareOut(env: SiteEnv, task: Omit<Task, 'difference' | 'pictures' | 'begun'>) {
    // They load the program while the content is read.
    const rendering = await threads(env, process.env.SITE_TODAY || today());
    const { snapshot, pictures } = await loadContent(env, kept);
    const begun = task.only === null && task.out !== null && (await ahead.take(task.out, task.base));
    const difference = differenceFrom(given, snapshot);
    given = snapshot;
    const shares = await Promise.all(rendering.map((worker) => ask(worker, { ...task, difference, pictures, begun })));
    return {
      pages: shares.flatMap(({ files }) => files),
      touched: shares.flatMap(({ changed }) => changed),
      digests: new Map(shares.flatMap(({ digests }) => digests)),
    };
  }

  /** The digests of a release that stands; of one that keeps none, its files with digests that fit nothing. */
  async function sumsOf(release: string): Promise<Sums> {
    if (made?.out === release) return made.sums;
    return (await readSums(release)) ?? new Map(filesIn(release).map((file) => [file, '']));
  }

  /**
   * Renders the content of `env` into its new folder `out`, which may be thrown away when this rejects. `base` is the
   * release before, null when there is none. Without `out` it only gets ready for the next time. A release that is
   * remembered is on the disk when this resolves, with the digests of its files beside them.
   */
  async function render(env: SiteEnv, out: string | null, base: string | null): Promise<Rendered> {
    const from = base !== null && existsSync(base) ? base : null;
    try {
      const { pages, touched, digests } = await shareOut(env, { out, base: from, only: null });
      const before: Sums = from === null ? new Map<string, string>() : await sumsOf(from);
      const fixed = await assets.of(env);
      const sums: Sums = new Map([...fixed].map(([file, { digest }]) => [file, digest]));
      for (const page of pages) sums.set(page, digests.get(page) ?? before.get(page) ?? '');
      if (out !== null) {
        await assets.place(fixed, out, from, { lasting: remember });
        const files = [...sums.keys()];
        const worker = serviceWorker(app, out, files);
        const target = filler(out, { lasting: remember });
        if (from !== null && holds(join(from, workerFile), worker)) target.link(workerFile, join(from, workerFile));
        else await target.write(workerFile, worker);
        await target.settle();
        sums.set(workerFile, digestOf(worker));
      } else if (before.has(workerFile)) sums.set(workerFile, before.get(workerFile) ?? '');
      const removed = [...before.keys()].filter((file) => !sums.has(file));
      if (out !== null) removeFiles(out, removed);
      if (out !== null && remember) await writeSums(out, sums);
      made = out === null ? null : { out, sums };
      // Without `out` the release before is what would be made now only when nothing differs.
      const release = out ?? (touched.length + removed.length === 0 ? from : null);
      if (remember && release !== null) ahead.begin(release, pages);
      const others = [...fixed.keys(), workerFile].filter((file) => sums.get(file) !== before.get(file));
      return { files: [...sums.keys()], changed: [...others, ...touched], removed };
    } catch (error) {
      await stop();
      throw error;
    }
  }

  /**
   * Makes damaged files of a release again where they stand, from the content that it was made of; with no names all of
   * them. Gives the files that nothing makes any more.
   */
  async function mend(env: SiteEnv, release: string, damaged: string[]): Promise<string[]> {
    const aside = join(dirname(release), '.mended');
    rmSync(aside, { recursive: true, force: true });
    try {
      await ahead.drop();
      const { digests } = await shareOut(env, { out: aside, base: null, only: new Set(damaged) });
      const fixed = [...(await assets.of(env))].filter(([file]) => damaged.length === 0 || damaged.includes(file));
      await assets.place(new Map(fixed), aside, null, { lasting: true });
      for (const [file, { digest }] of fixed) digests.set(file, digest);
      moveFiles(aside, release, [...digests.keys()]);
      const sums = new Map([...(await sumsOf(release)), ...digests]);
      const target = filler(aside, { lasting: true });
      const worker = serviceWorker(app, release, [...sums.keys()]);
      await target.write(workerFile, worker);
      await target.settle();
      moveFiles(aside, release, [workerFile]);
      digests.set(workerFile, digestOf(worker));
      await syncFolders(new Set([...digests.keys()].map((file) => dirname(join(release, file)))));
      await writeSums(release, new Map([...sums, ...digests]));
      made = null;
      return damaged.filter((file) => !digests.has(file));
    } catch (error) {
      await stop();
      throw error;
    } finally {
      rmSync(aside, { recursive: true, force: true });
    }
  }

  return { render, mend, stop };
}
