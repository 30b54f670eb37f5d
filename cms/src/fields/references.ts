import type { CollectionName, Image } from '@kunstwijzer/content/model';

/** A relationship as Payload reads it: an id at depth 0, the document deeper. */
export type Reference = string | { id: string } | null | undefined;

/** From database ids to public identities. What is not there any more is null, or left out of a list. */
export type Slugs = {
  slug: (collection: CollectionName, reference: Reference) => string | null;
  image: (reference: Reference) => Image | null;
};

/** From public identities to database ids. Throws when the loader does not know the slug. */
export type Ids = {
  id: (collection: CollectionName, slug: string | null) => string | null;
  image: (image: Image | null) => string | null;
};

/** The id of a reference; null when there is none. */
export const idOf = (reference: Reference): string | null =>
  typeof reference === 'string' ? reference : (reference?.id ?? null);

/** The ids of a list of slugs, in order. */
export const idList = (ids: Ids, collection: CollectionName, slugs: string[]): string[] =>
  slugs.map((slug) => ids.id(collection, slug)).filter((id) => id !== null);
