import { pick } from '@kunstwijzer/content/model';
import type { Locale, Room } from '@kunstwijzer/content/model';
import { postalAddress } from '../../facts/postal-address.ts';

/**
 * schema.org data of a room; `url` is the address of its page. Null for an invented example:
 * a search engine cannot read the notice that says so.
 */
export function roomJsonLd(room: Room, url: string, locale: Locale): object | null {
  if (room.example) return null;
  const { name, capacity, contact, kind } = room;
  const address = room.places[0]?.address ?? null;
  return {
    '@context': 'https://schema.org',
    '@type': kind === 'theatre' ? 'PerformingArtsTheater' : kind === 'library' ? 'Library' : 'Place',
    name,
    url,
    description: pick(room.summary, locale).value,
    ...(contact.website && { sameAs: contact.website }),
    ...(contact.phone && { telephone: contact.phone }),
    ...(capacity !== null && { maximumAttendeeCapacity: capacity }),
    ...(address && { address: postalAddress(address) }),
  };
}
