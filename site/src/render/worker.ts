import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { isLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Reads } from '../reads/view.ts';
import type { Content } from '../snapshot.ts';
import type * as App from './app.ts';
import { following } from './difference.ts';
import type { Difference } from './difference.ts';
import { filler, holds } from './files.ts';
import type { Page } from './routes.ts';

/*
 * One of the threads that render the site. It remembers what it made last and what each page read for that; of the next
 * content it renders only the pages that read something that differs, and links the other files.
 */

/**
 * What a thread is started with: the compiled site, which share of the pages is its own, and whether there will be a
 * next time to remember this one for.
 */
export type Start = { entry: string; siteUrl: string; index: number; of: number; remember: boolean };

/**
 * Content to render into the folder `out`, as it follows from the content before. `base` is an older release, whose
 * files are used again where their bytes are the same; with `begun` they stand in `out` already. Without `out` nothing is
 * written: then `base` is looked at as if it had just been made.
 */
export type Task = {
  difference: Difference;
  pictures: Content['pictures'];
  out: string | null;
  base: string | null;
  begun: boolean;
};

/** The files of this share, and which of them are not in the base as they are now. */
export type Share = { files: string[]; changed: string[] };

const { entry, siteUrl, index, of, remember } = workerData as Start;
const app = (await import(entry)) as typeof App;
app.useAddress(siteUrl);

let snapshot: Content['snapshot'] | null = null;
let last: { content: Content; out: string; reads: Map<string, Reads> } | null = null;

const own = localeKeys.filter((_, i) => i % of === index);
app.listOnly(own);
if (!remember) app.keepNothing();

/**
 * Always the same share for the same page, so that a thread knows what its pages read: whole languages, because much is
 * derived once for a language, and of what has no language a part.
 */
const isOwn = ({ path }: Page): boolean => {
  const [, first = ''] = path.split('/', 2);
  if (isLocale(first)) return own.includes(first);
  let sum = 0;
  for (let i = 0; i < path.length; i += 1) sum = (Math.imul(sum, 31) + path.charCodeAt(i)) >>> 0;
  return sum % of === index;
};

async function render(content: Content, page: Page, reads: Map<string, Reads>): Promise<Buffer> {
  if (!remember) return app.renderPage(content, page);
  const made = await app.renderNoted(content, page);
  reads.set(page.path, made.reads);
  return made.bytes;
}

async function work({ difference, pictures, out, base, begun }: Task): Promise<Share> {
  snapshot = following(snapshot, difference);
  const content = { snapshot, pictures };
  // A release that was taken back, or tidied away, is no base.
  const warm = last && existsSync(last.out) ? last : null;
  last = null;
  const from = warm?.out ?? base;
  const changes = warm && app.changesBetween(warm.content, content);
  const target = out === null ? null : filler(out);
  const use = (file: string, release: string) => (begun ? undefined : target?.link(file, join(release, file)));
  const reads = new Map<string, Reads>();
  const changed: string[] = [];
  const pages = (await app.pagesOf(content)).filter(isOwn);
  for (const page of pages) {
    const known = warm?.reads.get(page.path);
    if (from !== null && known && changes && !app.isTouched(known, changes)) {
      use(page.file, from);
      reads.set(page.path, known);
      continue;
    }
    const bytes = await render(content, page, reads);
    if (from !== null && holds(join(from, page.file), bytes)) use(page.file, from);
    else {
      target?.write(page.file, bytes);
      changed.push(page.file);
    }
  }
  const made = out ?? (changed.length === 0 ? base : null);
  if (remember && made !== null) last = { content, out: made, reads };
  return { files: pages.map(({ file }) => file), changed };
}

/** Milliseconds without a task after which nobody waits. */
const rest = 1000;
let resting: NodeJS.Timeout | undefined;

parentPort?.on('message', (task: Task) => {
  clearTimeout(resting);
  work(task).then(
    (share) => {
      parentPort?.postMessage(share);
      // Clearing up takes half a second with 10,000 records: better now than during the next change.
      if (remember) resting = setTimeout(() => void globalThis.gc?.(), rest);
    },
    // Thrown where the main thread hears of it, with its stack.
    (error: unknown) =>
      setImmediate(() => {
        throw error;
      }),
  );
});
