import { defaultLocale } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import type { DocOf } from '../collections/mapping.ts';
import { inLocale, localesIn } from './in-locale.ts';
import type { AllLocales } from '../fields/per-locale.ts';

type Data = Record<string, unknown>;

/**
 * Changes fields of a document, with a record by language for each localised field. Payload updates one language at a
 * time, so this saves once for each language that has a text in it. With `draft` the public document stays as it is.
 */
export async function updateInAllLocales<Name extends CollectionName>(
  req: PayloadRequest,
  collection: Name,
  id: string,
  data: AllLocales<DocOf<Name>>,
  { draft }: { draft: boolean },
): Promise<void> {
  const { fields } = req.payload.collections[collection].config;
  const locales = localesIn(fields, data);
  let stored: Data | null = null;
  const saves: Locale[] = locales.length > 0 ? locales : [defaultLocale];
  for (const locale of saves) {
    const one = inLocale(fields, data, locale, stored);
    stored = (await req.payload.update({
      collection,
      id,
      locale,
      draft,
      depth: 0,
      data: { ...one, _status: draft ? 'draft' : 'published' } as never,
      req,
    })) as unknown as Data;
  }
}
