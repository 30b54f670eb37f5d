import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Snapshot } from '@kunstwijzer/content/model';
import { draftOf } from '../../src/preview/address.ts';
import { cmsBridge } from '../../src/preview/bridge.ts';
import { messagePage } from './message-page.ts';
import { fetchHeaders } from './fetch-headers.ts';

/** What we use of the compiled site (site/src/render/app.ts). Without `pictures` all are taken to be there. */
type Site = {
  useAddress: (siteUrl: string) => void;
  respond: (content: { snapshot: Snapshot; pictures: null }, request: Request) => Promise<Response>;
};

const headers = {
  'Cache-Control': 'no-store',
  // Only our own admin shows the preview in a frame. The rest of the policy is in the document.
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

const clientPath = '/preview/client.js';
const client = readFileSync(new URL('preview-client.js', import.meta.url));

/** The address as the site knows it: without `/preview`, and without what only chooses the draft. */
function siteAddress(url: URL, siteUrl: string): URL {
  const address = new URL(siteUrl);
  // Set, not resolved: what is left may begin with two slashes.
  address.pathname = url.pathname.slice('/preview'.length);
  address.search = url.search;
  for (const name of ['collection', 'id']) address.searchParams.delete(name);
  return address;
}

async function loadSite(folder: string, siteUrl: string): Promise<Site | null> {
  const entry = join(folder, 'server', 'entry.mjs');
  if (!existsSync(entry)) return null;
  const site = (await import(pathToFileURL(entry).href)) as Site;
  site.useAddress(siteUrl);
  return site;
}

/**
 * Renders pages of the site on request, with a draft in the content, for people with an account.
 * `folder` is the compiled site.
 */
export async function previewHandler(folder: string, siteUrl: string) {
  const site = await loadSite(folder, siteUrl);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const cms = cmsBridge();
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (url.pathname === clientPath) {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      return void response.end(client);
    }
    if (!site || !cms)
      return messagePage(response, 503, 'Het voorbeeld start nog', ['Probeer het over een minuut weer.']);
    if (!(await cms.isStaff(fetchHeaders(request))))
      return messagePage(response, 401, 'Log eerst in', ['Een voorbeeld is alleen voor de redactie.']);
    const content = await cms.previewContent(draftOf(url.searchParams));
    if (!content.ok) return messagePage(response, 422, 'Dit kan zo nog niet op de site', content.lines);
    const page = await site.respond(
      { snapshot: content.snapshot, pictures: null },
      new Request(siteAddress(url, siteUrl)),
    );
    const type = page.headers.get('content-type') ?? 'text/html; charset=utf-8';
    response.writeHead(page.status, { 'content-type': type });
    if (!type.startsWith('text/html')) return void response.end(Buffer.from(await page.arrayBuffer()));
    const html = await page.text();
    response.end(html.replace('</head>', `<script type="module" src="${clientPath}"></script></head>`));
  };
}
