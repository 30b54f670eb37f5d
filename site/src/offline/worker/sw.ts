import { emptyOutbox, waits } from '../../outbox/deliver.ts';
import { solve } from '../../outbox/solve.ts';
import { keepPack, keepPage, keptPage, keptRelease, latestFile, fixedFile, offlinePage, sweep } from './store.ts';
import { localeOf, routeOf } from './route.ts';

/*
 * The service worker: what was visited can be read without a connection, and a language that was visited can be
 * searched. Online every page comes from the network. Made after the build (site/src/build/offline.ts), which fills in:
 */
declare const __PACKS__: Record<string, { release: string; paths: string[] }>;
declare const self: ServiceWorkerGlobalScope;

/** So long a page that is also kept may take, on a line that hardly is one. */
const patience = 5000;

const packs = __PACKS__;

async function refreshPack(locale: string): Promise<void> {
  const pack = packs[locale];
  if (pack && (await keptRelease(locale)) !== pack.release) await keepPack(locale, pack.release, pack.paths);
}

/** Languages that were read before this release: their packs are renewed before it takes over. */
async function refreshAll(): Promise<void> {
  for (const locale of Object.keys(packs)) if ((await keptRelease(locale)) !== null) await refreshPack(locale);
}

async function fromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded = (await event.preloadResponse) as Response | undefined;
  return preloaded ?? fetch(event.request);
}

const tooLate = (wait: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer in time')), wait));

async function page(event: FetchEvent, path: string): Promise<Response> {
  const known = await keptPage(path);
  try {
    const network = fromNetwork(event);
    const response = await (known ? Promise.race([network, tooLate(patience)]) : network);
    event.waitUntil(keepPage(path, response.clone()));
    return response;
  } catch (error) {
    const shown = known ?? (await offlinePage(path));
    if (shown) return shown;
    throw error;
  }
}

self.addEventListener('install', (event) => {
  // Both releases read the same kept files, which never change under their name: no need to wait for old pages to close.
  event.waitUntil(refreshAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const start = async () => {
    await self.registration.navigationPreload.enable();
    await self.clients.claim();
    await sweep(Object.values(packs).flatMap(({ paths }) => paths));
  };
  event.waitUntil(start());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || request.headers.has('range')) return;
  const route = routeOf(url.pathname, request.mode === 'navigate');
  if (route === 'page') event.respondWith(page(event, url.pathname));
  else if (route === 'fixed') event.respondWith(fixedFile(url.pathname));
  else if (route === 'latest') event.respondWith(latestFile(url.pathname));
});

/** A page says which it is, because the first page of a visit came before there was a worker. */
self.addEventListener('message', (event) => {
  const { visited, spare } = event.data as { visited: string; spare: boolean };
  const locale = localeOf(visited);
  if (!locale) return;
  const keep = async () => {
    if (!(await keptPage(visited))) await keepPage(visited, await fetch(visited));
    // Who asked to save data gets only what was visited.
    if (!spare) await refreshPack(locale);
  };
  event.waitUntil(keep());
});

/** The browser has a network again: what waits in the outbox goes, also when no page is open. */
async function sendOutbox(): Promise<void> {
  // Rejecting makes the browser ask again later.
  if ((await emptyOutbox(solve)).some(waits)) throw new Error('Something still waits to be sent');
}

self.addEventListener('sync', (event) => {
  // Background Sync is not in the types of TypeScript, nor in every browser.
  const sync = event as ExtendableEvent & { tag: string };
  if (sync.tag === 'outbox') sync.waitUntil(sendOutbox());
});
