/**
 * How a request is answered. `page`: from the network, else as kept. `fixed`: never changes under its name, so as kept.
 * `latest`: from the network, else as kept. Null: not ours (the CMS, its preview, forms, data), the browser does it.
 */
export type Route = 'page' | 'fixed' | 'latest' | null;

// A first part of two letters is a language (content/model/locales.ts): the list would cost the worker its weight.
const pages = /^\/[a-z]{2}\/(?:[^.]*\/)?$/u;

/** The route of a request to our own origin. */
export function routeOf(path: string, navigation: boolean): Route {
  if (navigation) return pages.test(path) ? 'page' : null;
  if (path.startsWith('/_astro/')) return 'fixed';
  if (/^\/[a-z]{2}\/zoeken\/[^/]+\.json$/u.test(path))
    return /[.-][0-9a-f]{10,}\.json$/u.test(path) ? 'fixed' : 'latest';
  if (/^\/media\/[^/]+$|^\/favicon\.svg$|^\/icon-\d+\.png$/u.test(path)) return 'latest';
  return null;
}

/** The language of a path such as `/nl/aanbod/`; null for what has no language. */
export const localeOf = (path: string): string | null => /^\/([a-z]{2})\//u.exec(path)?.[1] ?? null;
