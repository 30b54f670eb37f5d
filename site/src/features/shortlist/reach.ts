import { reachLines } from '../../paper/words.ts';
import { findRecord, venuePlace } from '../../records.ts';
import type { Entry } from '../../listing/entry.ts';
import type { Address, Contact } from '@kunstwijzer/content/model';

const lines = (address: Address | null | undefined, contacts: (Contact | null | undefined)[]): string[] => {
  const street = address?.street && `${address.street}, ${address.city}`;
  const [reach = []] = contacts
    .flatMap((contact) => (contact ? [reachLines(contact)] : []))
    .filter((each) => each.length > 0);
  return [...(street ? [street] : []), ...reach];
};

type Listed = Pick<Entry, 'kind' | 'slug'>;

/** What tells where a record of the list is and how to ask about it: the offer, who gives it and its room. */
export function reachParts({ kind, slug }: Listed) {
  if (kind !== 'activity' && kind !== 'event')
    return { provider: findRecord('providers', kind === 'step' ? findRecord('steps', slug)?.providers[0] : slug) };
  const offer = findRecord(kind === 'event' ? 'events' : 'activities', slug);
  return { offer, provider: findRecord('providers', offer?.provider), space: findRecord('spaces', offer?.venue.space) };
}

/**
 * Where a record of the list is and how to ask about it: street, telephone number, e-mail address, website, as far as we
 * know them. An offer without a contact of its own has that of its provider. Who has the list on paper cannot open a page.
 */
export function reachOf(listed: Listed): string[] {
  const { offer, provider } = reachParts(listed);
  if (offer) return lines(venuePlace(offer.venue)?.address, [offer.booking, provider?.contact]);
  return provider ? lines(provider.places[0]?.address, [provider.contact]) : [];
}
