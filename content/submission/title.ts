import type { localeKeys } from '../model/locales.ts';
import type { LocalizedText } from '../model/text.ts';
import type { Listing } from './listing.ts';

const own = (text: LocalizedText, language: (typeof localeKeys)[number]): string =>
  text[language] ?? Object.values(text)[0] ?? '';

/** What a listing is called, in the language of its sender; for a claim or a mistake the slug it is about. */
export function listingTitle(listing: Listing): string {
  switch (listing.kind) {
    case 'event':
    case 'activity':
    case 'notice':
      return own(listing.title, listing.language);
    case 'room':
      return listing.name;
    case 'provider':
      return listing.intent === 'claim' ? listing.provider : listing.name;
    case 'mistake':
      return listing.about.slug ?? listing.about.field;
  }
}
