import { localeKeys } from '@kunstwijzer/content/model';
import type { Redirect } from '@kunstwijzer/content/model';
import { recordPath } from './urls.ts';

/** Redirects of pages that moved, in every language, one rule a line as Netlify reads them. */
export function redirectLines(redirects: Redirect[]): string[] {
  return redirects.flatMap(({ collection, from, to }) => {
    const [old, moved] = [recordPath(collection, from), recordPath(collection, to)];
    return old && moved ? localeKeys.map((locale) => `/${locale}${old} /${locale}${moved} 301`) : [];
  });
}
