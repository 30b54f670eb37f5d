import type { localeKeys } from '../model/locales.ts';
import type { LocalizedText } from '../model/text.ts';
import type { Listing } from './listing.ts';

const own = (text: LocalizedText, language: (typeof localeKeys)[number]): string =>
  text[language] ?? Object.values(text)[0] ?? '';

/** What a listing is called, in the language of its sender; for a claim or a mistake the slug it is about. */
export function listingTitle(listing: Listing): string {
  if (listing.kind === 'mistake') return listing.about.slug ?? listing.about.field;
  if (!('record' in listing)) return listing.provider;
  const { record, language } = listing;
  return 'title' in record ? own(record.title, language) : record.name;
}
