import { defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';

/** A page of the site without its language; `lastmod` is the date (`YYYY-MM-DD`) on which its content was confirmed. */
export type PagePath = { path: string; lastmod: string | null };

/** What `features/<name>/paths.ts` exports as `pagePaths`: the pages of that feature, for the sitemap. */
export type PagePaths = (snapshot: Snapshot) => PagePath[];

const address = (site: URL, locale: string, path: string) => encodeURI(`${site.origin}/${locale}${path}`);

function entry(site: URL, { path, lastmod }: PagePath): string {
  const links = [...localeKeys.map((key) => [key, key] as const), ['x-default', defaultLocale] as const]
    .map(([hreflang, key]) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${address(site, key, path)}"/>`)
    .join('');
  return localeKeys
    .map(
      (key) =>
        `<url><loc>${address(site, key, path)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}${links}</url>`,
    )
    .join('\n');
}

/** The sitemap of all pages in all languages, with their alternates. */
export const sitemapXml = (site: URL, pages: PagePath[]): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.map((page) => entry(site, page)),
    '</urlset>',
    '',
  ].join('\n');
