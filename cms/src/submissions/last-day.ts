import { addDays } from '@kunstwijzer/content/model';
import { lastDayOf as lastDayOfTimes } from '@kunstwijzer/content/submission';
import type { Listing } from '@kunstwijzer/content/submission';

/** Days after the last date that the sender's data and link stay. */
const after = 30;
/** Days that a link works when a listing has no last date; who needs it longer asks for a new one. */
const yearOfLink = 365;

/** The last date that a listing speaks of, `YYYY-MM-DD`; null when it goes on, or is about no date. */
export function lastDayOf(listing: Listing): string | null {
  if (listing.kind === 'activity') return listing.record.schedule.until;
  if (listing.kind === 'notice') return listing.record.expires;
  return listing.kind === 'event' ? lastDayOfTimes(listing.dates) : null;
}

const later = (a: string, b: string) => (a > b ? a : b);

/** When the data of the sender is deleted, `YYYY-MM-DD`; null as long as there is no last date. */
export function keepUntil(listing: Listing, today: string): string | null {
  const last = lastDayOf(listing);
  return last && addDays(later(last, today), after);
}

/** Days that a link to a listing works from `today` on. */
export function daysOfLink(listing: Listing | null, today: string): number {
  const until = listing && keepUntil(listing, today);
  return until ? Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000) : yearOfLink;
}
