import type { Listing } from './listing.ts';
import { kindParts } from './record/kinds.ts';
import { fillAll, values } from './record/part.ts';
import type { Values } from './values.ts';

/** The values that fill the form with a listing again; parsing them gives the same listing. */
export function valuesOf(listing: Listing): Values {
  if (listing.kind === 'mistake') {
    const { about, message } = listing;
    return values({
      'about-collection': about.collection,
      'about-slug': about.slug,
      'about-field': about.field,
      message,
    });
  }
  if (!('record' in listing)) return values({ intent: 'claim', claim: listing.provider, 'claim-proof': listing.proof });
  const { kind, language, record } = listing;
  const parts = kindParts[kind];
  return {
    language: [language],
    ...fillAll(parts.record, record, language),
    ...fillAll(parts.beside, listing, language),
  };
}
