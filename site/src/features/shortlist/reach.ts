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

/**
 * Where a record of the list is and how to ask about it: street, telephone number, e-mail address, website, as far as we
 * know them. An offer without a contact of its own has that of its provider. Who has the list on paper cannot open a page.
 */
export function reachOf({ kind, slug }: Pick<Entry, 'kind' | 'slug'>): string[] {
  if (kind === 'activity' || kind === 'event') {
    const record = findRecord(kind === 'event' ? 'events' : 'activities', slug);
    const provider = findRecord('providers', record?.provider);
    return record ? lines(venuePlace(record.venue)?.address, [record.booking, provider?.contact]) : [];
  }
  const provider = findRecord('providers', kind === 'step' ? findRecord('steps', slug)?.providers[0] : slug);
  return provider ? lines(provider.places[0]?.address, [provider.contact]) : [];
}
