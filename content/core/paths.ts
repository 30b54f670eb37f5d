import type { CollectionName } from '../model/index.ts';

/* Where records stand on the site, without the language. The site builds these pages; the CMS, mails and previews link to them. */

/** Guides with a place of their own: the pages about the site, and those that are the heart of a page for an audience or topic. */
const guidePlaces = new Map([
  ['over', '/over/'],
  ['toegankelijkheid', '/toegankelijkheid/'],
  ['privacy', '/privacy/'],
  ['bronnen', '/bronnen/'],
  ['voor-ouders', '/voor-ouders/'],
  ['voor-leraren', '/voor-leraren/'],
  ['voor-buurtwerkers', '/voor-buurtwerkers/'],
  ['werkgroep-technologie', '/voor-aanbieders/technologie/'],
]);

/** Whether the menus of the site lead straight to a record: the guides with a place of their own. */
export const isLinkedInMenu = (collection: CollectionName, slug: string): boolean =>
  collection === 'guides' && guidePlaces.has(slug);

type PathOf = (slug: string) => string;

/** The pages of records, by collection. */
export const recordPages = {
  activities: (slug) => `/aanbod/${slug}/`,
  events: (slug) => `/agenda/${slug}/`,
  providers: (slug) => `/aanbieders/${slug}/`,
  passes: (slug) => `/passen/${slug}/`,
  spaces: (slug) => `/ruimtes/${slug}/`,
  stories: (slug) => `/verhalen/${slug}/`,
  guides: (slug) => guidePlaces.get(slug) ?? `/gids/${slug}/`,
} as const satisfies Partial<Record<CollectionName, PathOf>>;

/** Where records without a page of their own appear. */
const otherPlaces: Record<Exclude<CollectionName, keyof typeof recordPages>, PathOf> = {
  steps: () => '/routekaart/',
  coaches: () => '/voor-leraren/',
  notices: (slug) => `/prikbord/#${slug}`,
  alerts: () => '/',
  terms: () => '/zoeken/',
};

const places: Record<CollectionName, PathOf> = { ...recordPages, ...otherPlaces };

/** The page of a record; null for collections whose records have no page of their own. */
export const recordPath = (collection: CollectionName, slug: string): string | null =>
  collection in recordPages ? places[collection](slug) : null;

/** The page of a record, or the place where it appears; of what is no public collection the front page. */
export const placeOfRecord = (collection: string, slug: string): string =>
  Object.hasOwn(places, collection) ? places[collection as CollectionName](slug) : '/';
