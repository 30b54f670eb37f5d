import { recordPath } from '@kunstwijzer/content/core';
import { localeKeys } from '@kunstwijzer/content/model';
import type { Redirect } from '@kunstwijzer/content/model';
import { calendarPath } from './urls.ts';

/** What a record has an address for: its page, and the calendar file of an event. */
const addressesOf = (collection: Redirect['collection'], slug: string): string[] => {
  const page = recordPath(collection, slug);
  return [...(page ? [page] : []), ...(collection === 'events' ? [calendarPath({ event: slug })] : [])];
};

/** Redirects of what moved, in every language, one rule a line as Netlify reads them. */
export const redirectLines = (redirects: Redirect[]): string[] =>
  redirects.flatMap(({ collection, from, to }) => {
    const moved = addressesOf(collection, to);
    return addressesOf(collection, from).flatMap((old, index) =>
      localeKeys.map((locale) => `/${locale}${old} /${locale}${moved[index]} 301`),
    );
  });
