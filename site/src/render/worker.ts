import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { digestOf } from '@kunstwijzer/content/files';
import { isLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Reads } from '../reads/view.ts';
import type { Content } from '../snapshot.ts';
import type * as App from './app.ts';
import { following } from './difference.ts';
import type { Difference } from './difference.ts';
import { filler, holds, standingOf } from './files.ts';
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
 * written: then `base` is looked at as if it had just been made. With `only`, these files are made
 * (all, when it is empty) and nothing is remembered.
 */
export type Task = {
  difference: Difference;
  pictures: Content['pictures'];
  out: string | null;
  base: string | null;
  begun: boolean;
  only: Set<string> | null;
};

/** The files of this share, which of them are not in the base as they are now, and the digests of those that were made. */
export type Share = { files: string[]; changed: string[]; digests: [file: string, digest: string][] };

/** What a page read, and how its file stood when it was made. */
type Made = { reads: Reads; standing: string | null };

const { entry, siteUrl, index, of, remember } = workerData as Start;
const app = (await import(entry)) as typeof App;
app.useAddress(siteUrl);

let snapshot: Content['snapshot'] | null = null;
let last: { content: Content; out: string; made: Map<string, Made> } | null = null;

const own = localeKeys.filter((_, i) => i % of === index);
app.listOnly(own);

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

async function render(content: Content, page: Page): Promise<{ bytes: Buffer; reads: Reads | null }> {
  if (remember) return app.renderNoted(content, page);
  return { bytes: await app.renderPage(content, page), reads: null };
}

/** Makes some files of a content, or all, whatever was made before. */
async function makeOnly(content: Content, only: Set<string>, out: string): Promise<Share> {
  const target = filler(out, { lasting: true });
  const pages = (await app.pagesOf(content)).filter((page) => isOwn(page) && (only.size === 0 || only.has(page.file)));
  const digests: Share['digests'] = [];
  for (const page of pages) {
    const bytes = await app.renderPage(content, page);
    await target.write(page.file, bytes);
    digests.push([page.file, digestOf(bytes)]);
  }
  await target.settle();
  const files = pages.map(({ file }) => file);
  return { files, changed: files, digests };
}

async function work({ difference, pictures, out, base, begun, only }: Task): Promise<Share> {
  snapshot = following(snapshot, difference);
  const content = { snapshot, pictures, once: !remember };
  if (only && out !== null) return makeOnly(content, only, out);
  // A release that was taken back, or tidied away, is no base.
  const warm = last && existsSync(last.out) ? last : null;
  last = null;
  const from = warm?.out ?? base;
  const changes = warm && app.changesBetween(warm.content, content);
  const target = out === null ? null : filler(out, { lasting: remember });
  const isThere = (file: string) => begun && out !== null && standingOf(join(out, file)) !== null;
  const use = (file: string, release: string) => (isThere(file) ? undefined : target?.link(file, join(release, file)));
  const made = new Map<string, Made>();
  const changed: string[] = [];
  const digests: Share['digests'] = [];
  const pages = (await app.pagesOf(content)).filter(isOwn);
  for (const page of pages) {
    const known = warm?.made.get(page.path);
    if (from !== null && known && changes && !app.isTouched(known.reads, changes)) {
      // A file that somebody emptied, changed or deleted goes along to no other release.
      const stands = standingOf(join(begun && out !== null ? out : from, page.file));
      if (stands !== null && stands === known.standing) {
        if (!begun) target?.link(page.file, join(from, page.file));
        made.set(page.path, known);
        continue;
      }
    }
    const { bytes, reads } = await render(content, page);
    digests.push([page.file, digestOf(bytes)]);
    let standing: string | null = null;
    if (from !== null && holds(join(from, page.file), bytes)) {
      use(page.file, from);
      standing = standingOf(join(from, page.file));
    } else {
      standing = (await target?.write(page.file, bytes)) ?? null;
      changed.push(page.file);
    }
    if (reads) made.set(page.path, { reads, standing });
  }
  await target?.settle();
  const release = out ?? (changed.length === 0 ? base : null);
  if (remember && release !== null) last = { content, out: release, made };
  return { files: pages.map(({ file }) => file), changed, digests };
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
