import { defaultLocale, pick } from '../model/index.ts';
import type { Activity, Event, Provider, Snapshot, Room } from '../model/index.ts';
import { placesOf } from './offer.ts';
import { districtsIn } from './parts.ts';
import { whoAnswers } from './reach.ts';
import type { City, Reach, Subject } from './reach.ts';

/** The records that say whom there is to ask. */
export type Asked = Pick<Snapshot, 'providers' | 'spaces' | 'coaches' | 'site'>;
/** What can be asked about: something to join or to go to, who offers it, and where. */
export type Askable = Activity | Event | Provider | Room;

const bySlug = <T extends { slug: string }>(records: T[]): ((slug: string) => T | undefined) => {
  const found = new Map(records.map((record) => [record.slug, record]));
  return (slug) => found.get(slug);
};

/** Whom there is to ask, by the records of a snapshot. */
export const cityOf = ({ providers, spaces, coaches, site }: Asked): City<Provider, Room> => ({
  provider: bySlug(providers),
  space: bySlug(spaces),
  coaches,
  desk: { name: pick(site.name, defaultLocale).value, email: site.email, phone: site.about?.phone ?? null },
});

/** What a record says of whom to ask about it. */
function subjectOf(record: Askable, city: City<Provider, Room>): Subject {
  const { slug } = record;
  if ('venue' in record) {
    const { booking: contact, provider, venue, title } = record;
    const space = venue.space ?? null;
    const places = placesOf(record, city.provider(provider), space === null ? undefined : city.space(space));
    const name = pick(title, defaultLocale).value;
    return { slug, name, contact, providers: [provider], space, districts: districtsIn(places) };
  }
  const { name, contact, places } = record;
  const providers = 'provider' in record && record.provider !== null ? [record.provider] : [];
  return { slug, name, contact, providers, space: null, districts: districtsIn(places) };
}

/** Who answers a question about a record (`whoAnswers`). */
export const whoAnswersAbout = (record: Askable, city: City<Provider, Room>): Reach | null =>
  whoAnswers(subjectOf(record, city), city);
