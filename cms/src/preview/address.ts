import { placeOfRecord } from '@kunstwijzer/content/core';
import { collectionNames, isLocale } from '@kunstwijzer/content/model';
import type { DraftOf } from './bridge.ts';

type Target = { collection: string; id: string; slug: string | null | undefined; locale: string };

/** The address of the preview of a record; null when it is not of a public collection or has no slug yet. */
export function previewAddress({ collection, id, slug, locale }: Target): string | null {
  const name = collectionNames.find((one) => one === collection);
  if (!name || !slug || !isLocale(locale)) return null;
  const [path, part] = placeOfRecord(name, slug).split('#');
  return `/preview/${locale}${path}?${new URLSearchParams({ collection, id }).toString()}${part ? `#${part}` : ''}`;
}

/** The draft that an address of the preview asks for; null when it asks for none. */
export function draftOf(query: URLSearchParams): DraftOf | null {
  const collection = collectionNames.find((name) => name === query.get('collection'));
  const id = query.get('id');
  return collection && id ? { collection, id } : null;
}
