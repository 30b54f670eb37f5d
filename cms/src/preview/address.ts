import { collectionNames, guidePath, isLocale } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import type { DraftOf } from './bridge.ts';

/** Where the site shows a record of each collection; a collection without pages shows where its records appear. */
const places: Record<CollectionName, (slug: string) => string> = {
  activities: (slug) => `/aanbod/${slug}/`,
  events: (slug) => `/agenda/${slug}/`,
  providers: (slug) => `/aanbieders/${slug}/`,
  passes: (slug) => `/passen/${slug}/`,
  spaces: (slug) => `/ruimtes/${slug}/`,
  stories: (slug) => `/verhalen/${slug}/`,
  guides: guidePath,
  steps: () => '/routekaart/',
  coaches: () => '/voor-leraren/',
  notices: () => '/prikbord/',
  alerts: () => '/',
  terms: () => '/zoeken/',
};

type Target = { collection: string; id: string; slug: string | null | undefined; locale: string };

/** The address of the preview of a record; null when it is not of a public collection or has no slug yet. */
export function previewAddress({ collection, id, slug, locale }: Target): string | null {
  const name = collectionNames.find((one) => one === collection);
  if (!name || !slug || !isLocale(locale)) return null;
  return `/preview/${locale}${places[name](slug)}?${new URLSearchParams({ collection, id }).toString()}`;
}

/** The draft that an address of the preview asks for; null when it asks for none. */
export function draftOf(query: URLSearchParams): DraftOf | null {
  const collection = collectionNames.find((name) => name === query.get('collection'));
  const id = query.get('id');
  return collection && id ? { collection, id } : null;
}
