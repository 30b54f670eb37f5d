import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Snapshot } from '@kunstwijzer/content/model';
import { draftOf } from '../../src/preview/address.ts';
import { cmsBridge } from '../../src/preview/bridge.ts';
import { messagePage } from './message-page.ts';
import { fetchHeaders } from './preview-assets.ts';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => Promise<void>;
type Entry = { handler: Handler };

/** What site/src/snapshot.ts reads before anything else. */
const storage = new AsyncLocalStorage<{ snapshot: Snapshot }>();
const key = Symbol.for('kunstwijzer.snapshot');

const headers = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};
/** Only our own admin shows the preview in a frame. Added to what Astro says about scripts and styles. */
const frame = "frame-ancestors 'self'";

function framed(response: ServerResponse) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (...args: unknown[]) => {
    const given = args.at(-1);
    const own = typeof given === 'object' && given !== null ? (given as Record<string, string>) : {};
    const policy = own['content-security-policy'] ?? response.getHeader('Content-Security-Policy');
    response.setHeader('Content-Security-Policy', policy ? `${String(policy)}; ${frame}` : frame);
    delete own['content-security-policy'];
    return writeHead(...args);
  };
}

/** The request as the site knows it: without `/preview`, and without what only chooses the draft. */
function siteUrl(url: URL): string {
  const query = new URLSearchParams(url.search);
  for (const name of ['collection', 'id']) query.delete(name);
  return url.pathname.slice('/preview'.length) + (query.size > 0 ? `?${query.toString()}` : '');
}

/**
 * Renders pages of the site on request, with a draft in the content, for people with an account.
 * `folder` is a server build of the site.
 */
export async function previewHandler(folder: string) {
  (globalThis as { [key]?: typeof storage })[key] = storage;
  const entry = join(folder, 'server', 'entry.mjs');
  const { handler } = existsSync(entry) ? ((await import(pathToFileURL(entry).href)) as Entry) : { handler: null };
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const cms = cmsBridge();
    framed(response);
    if (!handler || !cms)
      return messagePage(response, 503, 'Het voorbeeld start nog', ['Probeer het over een minuut weer.']);
    if (!(await cms.isStaff(fetchHeaders(request))))
      return messagePage(response, 401, 'Log eerst in', ['Een voorbeeld is alleen voor de redactie.']);
    const content = await cms.previewContent(draftOf(url.searchParams));
    if (!content.ok) return messagePage(response, 422, 'Dit kan zo nog niet op de site', content.lines);
    request.url = siteUrl(url);
    await storage.run({ snapshot: content.snapshot }, () =>
      handler(request, response, () => messagePage(response, 404, 'Deze pagina is er niet', [url.pathname])),
    );
  };
}
