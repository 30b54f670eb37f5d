import { pick } from '@kunstwijzer/content/model';
import type { Locale, Space } from '@kunstwijzer/content/model';
import { postalAddress } from '../../facts/postal-address.ts';

/**
 * schema.org data of a room; `url` is the address of its page. Null for an invented example:
 * a search engine cannot read the notice that says so.
 */
export function roomJsonLd(space: Space, url: string, locale: Locale): object | null {
  if (space.example) return null;
  const { name, capacity, contact, kind } = space;
  const address = space.places[0]?.address ?? null;
  return {
    '@context': 'https://schema.org',
    '@type': kind === 'theatre' ? 'PerformingArtsTheater' : kind === 'library' ? 'Library' : 'Place',
    name,
    url,
    description: pick(space.summary, locale).value,
    ...(contact.website && { sameAs: contact.website }),
    ...(contact.phone && { telephone: contact.phone }),
    ...(capacity !== null && { maximumAttendeeCapacity: capacity }),
    ...(address && { address: postalAddress(address) }),
  };
}
