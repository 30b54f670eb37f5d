import { defaultLocale } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Payload, Where } from 'payload';
import { dayOf } from '../fields/moments.ts';
import type { ConfirmationFields } from '../payload-types.ts';
import { idOf } from '../fields/references.ts';
import { confirmedNames } from './timing.ts';
import type { Confirmed } from './timing.ts';

/** A published record that a provider confirms. `confirmedOn` is `YYYY-MM-DD`. */
export type Listed = { of: Confirmed; id: string; slug: string; title: string; provider: string; confirmedOn: string };

type Doc = {
  id: string;
  slug: string;
  title?: string | null;
  name?: string | null;
  provider?: unknown;
  confirmation: ConfirmationFields;
};

/** The published records of some providers (ids), titles in a language. Invented examples are nobody's. */
export async function recordsOf(payload: Payload, providers: string[], locale: Locale): Promise<Listed[]> {
  const found: Listed[] = [];
  for (const of of confirmedNames) {
    const theirs: Where = of === 'providers' ? { id: { in: providers } } : { provider: { in: providers } };
    const { docs } = await payload.find({
      collection: of,
      where: { and: [{ _status: { equals: 'published' } }, theirs] },
      locale,
      fallbackLocale: defaultLocale,
      depth: 0,
      sort: 'slug',
      pagination: false,
    });
    for (const doc of docs as Doc[])
      found.push({
        of,
        id: doc.id,
        slug: doc.slug,
        title: doc.title ?? doc.name ?? doc.slug,
        provider: of === 'providers' ? doc.id : (idOf(doc.provider as string) ?? ''),
        confirmedOn: dayOf(doc.confirmation.date) ?? '',
      });
  }
  return found;
}
