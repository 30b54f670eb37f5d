import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import type { Config } from '../payload-types.ts';
import type { AllLocales } from '../fields/per-locale.ts';

/** Leaves out what is null: on MongoDB, Payload trips over a localised field that is null instead of a record. */
const withoutNulls = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutNulls)
    : value !== null && typeof value === 'object' && !('root' in value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]])),
        )
      : value;

/**
 * Creates a document with a record by language for each localised field; resolves with its id. Payload can do this
 * when it creates (not when it updates), but its types only know one language at a time.
 */
export async function createInAllLocales<Name extends CollectionName | 'media'>(
  payload: Payload,
  collection: Name,
  data: AllLocales<Config['collections'][Name]>,
  options: { draft?: boolean; filePath?: string; req?: PayloadRequest; overrideAccess?: boolean } = {},
): Promise<string> {
  const doc = await payload.create({
    ...options,
    collection,
    data: withoutNulls(data) as never,
    locale: 'all' as Locale,
    depth: 0,
  });
  return doc.id;
}
