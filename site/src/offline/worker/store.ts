import { closureOf } from './references.ts';
import { localeOf, routeOf } from './route.ts';

/* What is kept on the device: pages by their path, and the files that pages are made of. A file's name changes with
   its content, so a kept page always finds the very files it was made with: old and new never mix. */

const pageCache = () => caches.open('pages');
const fileCache = () => caches.open('files');

/** So many pages and pictures are kept; then those that were kept longest ago go. */
const pageLimit = 80;
const pictureLimit = 60;

const isPage = (response: Response) =>
  response.ok && !response.redirected && (response.headers.get('content-type') ?? '').startsWith('text/html');

/** A file as kept, else from the network, which is kept then. */
export async function fixedFile(path: string): Promise<Response> {
  const files = await fileCache();
  const known = await files.match(path);
  if (known) return known;
  const response = await fetch(path);
  if (response.ok) await files.put(path, response.clone());
  return response;
}

/** A file from the network, else as kept. */
export async function latestFile(path: string): Promise<Response> {
  const files = await fileCache();
  try {
    const response = await fetch(path);
    if (response.ok) await files.put(path, response.clone());
    return response;
  } catch (error) {
    const known = await files.match(path);
    if (known) return known;
    throw error;
  }
}

async function fileText(path: string): Promise<string | null> {
  const response = await fixedFile(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Keeps every file of a page. Throws when one cannot be had. */
const keepFilesOf = async (html: string) =>
  Promise.all([...(await closureOf(html, fileText))].map((path) => fixedFile(path)));

/** Keeps a page, after the files that it needs: a page that is kept is whole. */
export async function keepPage(path: string, response: Response): Promise<void> {
  if (!isPage(response)) return;
  await keepFilesOf(await response.clone().text());
  const pages = await pageCache();
  // Last in, last out: the order of the keys is the order of putting.
  await pages.delete(path);
  await pages.put(path, response);
  const keys = await pages.keys();
  const spare = keys.filter(({ url }) => !pinned(new URL(url).pathname));
  await Promise.all(spare.slice(0, Math.max(0, keys.length - pageLimit)).map((key) => pages.delete(key)));
}

/** Pages of a language that stay as long as it is read: see `build/offline.ts`. */
const pinned = (path: string) => /^\/\w\w\/(?:(?:offline|zoeken)\/)?$/u.test(path);

export const keptPage = async (path: string): Promise<Response | undefined> => (await pageCache()).match(path);

/** The page that says, in the language of the path, that there is no connection. */
export const offlinePage = (path: string): Promise<Response | undefined> => keptPage(`/${localeOf(path)}/offline/`);

const mark = (locale: string) => `/${locale}/offline/release`;

/** The release of a language's pack that is kept; null when it was never read here. */
export async function keptRelease(locale: string): Promise<string | null> {
  const marked = await (await fileCache()).match(mark(locale));
  return marked ? marked.text() : null;
}

/**
 * Keeps what a language needs to be searched without a connection; a part with a digest in its name only once. All or
 * nothing: throws when a part is missing.
 */
export async function keepPack(locale: string, release: string, paths: string[]): Promise<void> {
  const parts = await Promise.all(
    paths.map(async (path) => {
      const response = path.endsWith('/')
        ? await fetch(path, { cache: 'no-cache' })
        : routeOf(path, false) === 'fixed'
          ? await fixedFile(path)
          : await latestFile(path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return { path, response };
    }),
  );
  for (const { path, response } of parts) if (path.endsWith('/')) await keepPage(path, response);
  await (await fileCache()).put(mark(locale), new Response(release));
}

/** Lets go of files that no kept page needs. `paths` are those of the packs. */
export async function sweep(paths: string[]): Promise<void> {
  const [pages, files] = await Promise.all([pageCache(), fileCache()]);
  const kept = async (path: string) => (await files.match(path))?.text() ?? null;
  const needed = new Set(paths);
  for (const key of await pages.keys()) {
    const html = await (await pages.match(key))?.text();
    for (const path of await closureOf(html ?? '', kept)) needed.add(path);
  }
  const keys = (await files.keys()).map(({ url }) => new URL(url).pathname);
  const unneeded = keys.filter((path) => /^\/_astro\/|\.json$/u.test(path) && !needed.has(path));
  const pictures = keys.filter((path) => path.startsWith('/media/')).slice(0, -pictureLimit);
  await Promise.all([...unneeded, ...pictures].map((path) => files.delete(path)));
}
