import type { CollectionName } from '@kunstwijzer/content/model';
import type { Kind } from '../../listing/entry.ts';

const kinds: Partial<Record<CollectionName, Kind>> = {
  activities: 'activity',
  events: 'event',
  providers: 'provider',
  spaces: 'space',
  passes: 'pass',
  stories: 'story',
};

/** The kind of card of records of a collection; null when lists of this site have none. */
export const cardKindOf = (collection: string): Kind | null =>
  Object.hasOwn(kinds, collection) ? (kinds[collection as CollectionName] ?? null) : null;
