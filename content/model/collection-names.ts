/** The public collections, each after those that its records refer to: their slugs in the CMS. */
export const collectionNames = [
  'terms',
  'passes',
  'providers',
  'spaces',
  'steps',
  'activities',
  'events',
  'stories',
  'guides',
  'coaches',
  'notices',
  'alerts',
] as const;
export type CollectionName = (typeof collectionNames)[number];
