import type { Say } from '../../i18n/say.ts';

/** The texts of the finder; the page hands them over. */
export const finderKeys = [
  'common.example',
  'common.results',
  'common.search.button',
  'listing.finder.active',
  'listing.finder.any',
  'listing.finder.clear',
  'listing.finder.error',
  'listing.finder.filters',
  'listing.finder.loading',
  'listing.finder.maybe',
  'listing.finder.maybe.why',
  'listing.finder.more',
  'listing.finder.none',
  'listing.finder.none.everywhere',
  'listing.finder.none.only',
  'listing.finder.none.tip',
  'listing.finder.remove',
  'listing.finder.retry',
] as const;

export type FinderKey = (typeof finderKeys)[number];
export type FinderSay = Say<FinderKey>;
