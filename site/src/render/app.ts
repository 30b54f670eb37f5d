import { createApp } from 'astro/app/entrypoint';
import type { SSRManifest } from 'astro';
import { startNoting } from '../reads/view.ts';
import type { Reads } from '../reads/view.ts';
import { withContent } from '../snapshot.ts';
import type { Content } from '../snapshot.ts';
import { keepDigests } from './digests.ts';
import { pageFile, pagesOfRoute } from './routes.ts';
import type { Page } from './routes.ts';

/*
 * The entry of the compiled site: renders any page for any content. The build of the whole site, the publication of
 * a change and the live preview all use it. See docs/decisions/040-compiled-site.md.
 */

const app = createApp({ streaming: false });
keepDigests(crypto.subtle);

/** Where the site will be found. Said once, before the first page is rendered. */
export function useAddress(siteUrl: string): void {
  const manifest: SSRManifest = app.manifest;
  manifest.site = siteUrl;
  // Files have no headers of their own: the policy goes into the document.
  if (manifest.csp) manifest.csp.cspDestination = 'meta';
}

/**
 * Every page and other file that this content has (of the languages that `listOnly` names, and of none), each once; the
 * first route of an address wins, as in Astro.
 */
export const pagesOf = (content: Content): Promise<Page[]> =>
  withContent(content, async () => {
    const found = new Map<string, Page>();
    for (const { routeData } of app.manifest.routes)
      for (const path of await pagesOfRoute(app.manifest, routeData))
        if (!found.has(path)) found.set(path, { path, file: pageFile(routeData, path), route: routeData });
    return [...found.values()];
  });

export { listOnly } from '../routing.ts';
export { changesBetween } from '../snapshot.ts';
export { isTouched } from '../reads/changes.ts';

/** A page of this content as it is written to its file. Throws when the page cannot be rendered. */
export async function renderPage(content: Content, { path, route }: Page, noted = false): Promise<Buffer> {
  const request = new Request(new URL(path, app.manifest.site));
  const response = await withContent(content, () => app.render(request, { routeData: route }), noted);
  const isErrorPage = /\/404\/?$/u.test(path);
  if (!response.ok && !isErrorPage) throw new Error(`${path} could not be rendered (${response.status})`);
  return Buffer.from(await response.arrayBuffer());
}

/** A page as `renderPage` gives it, and what it read. One page at a time. */
export async function renderNoted(content: Content, page: Page): Promise<{ bytes: Buffer; reads: Reads }> {
  const { stop } = startNoting();
  const bytes = await renderPage(content, page, true);
  return { bytes, reads: stop() };
}

/** Answers a request with a page of this content, for the live preview. */
export const respond = (content: Content, request: Request): Promise<Response> =>
  withContent(content, () => app.render(request));
