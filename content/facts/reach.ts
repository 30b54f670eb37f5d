import type { Coach, Contact, District, Provider, Room } from '../model/index.ts';

/** In what role somebody is asked: about its own listing, as who is behind it, as who knows the district, or as the site. */
export type ReachRole = 'own' | 'provider' | 'venue' | 'coach' | 'desk';

/** Somebody to get in touch with; `name` is an organisation, `slug` that of its record, null for the desk. */
export type Reach = { role: ReachRole; name: string; slug: string | null; contact: Contact };

/** What a page is about, as far as asking goes; `contact` is its own. */
export type Subject = {
  name: string;
  slug: string;
  contact: Contact | null;
  providers: string[];
  space: string | null;
  districts: District[];
};

type Behind = Pick<Provider, 'slug' | 'name' | 'contact'>;
type AskedRoom = Pick<Room, 'slug' | 'name' | 'contact' | 'provider'>;

/** Whom there is to ask in a city: its providers, rooms and coaches, and the desk of the site. */
export type City<P extends Behind = Behind, S extends AskedRoom = AskedRoom> = {
  provider: (slug: string) => P | undefined;
  space: (slug: string) => S | undefined;
  coaches: Pick<Coach, 'slug' | 'organisation' | 'contact' | 'districts' | 'audiences'>[];
  desk: Pick<Contact, 'email' | 'phone'> & { name: string };
};

/** Whether somebody answers: an address of mail or a telephone. A website alone is not a human. */
export const isAnswered = ({ email, phone }: Contact): boolean => email !== null || phone !== null;

/** Who may be asked about a subject, the nearest first; whether they can be reached is not looked at yet. */
function candidates(subject: Subject, city: City): Reach[] {
  const seen = new Set<string>();
  const provider = (slug: string | null, role: ReachRole): Reach[] => {
    const found = slug === null || seen.has(slug) ? undefined : city.provider(slug);
    if (!found) return [];
    seen.add(found.slug);
    return [{ role, name: found.name, slug: found.slug, contact: found.contact }];
  };
  const space = subject.space === null ? undefined : city.space(subject.space);
  // Its own contact only: that of the organisation behind it may be of another counter, such as for subsidies.
  const coach = (isNear: (coach: City['coaches'][number]) => boolean): Reach[] =>
    city.coaches
      .filter(({ audiences }) => audiences.includes('everyone'))
      .filter(isNear)
      .map(({ slug, organisation, contact }): Reach => ({ role: 'coach', name: organisation, slug, contact }));
  return [
    ...(subject.contact
      ? [{ role: 'own' as const, name: subject.name, slug: subject.slug, contact: subject.contact }]
      : []),
    ...subject.providers.flatMap((slug) => provider(slug, 'provider')),
    ...(space ? [{ role: 'venue' as const, name: space.name, slug: space.slug, contact: space.contact }] : []),
    ...provider(space?.provider ?? null, 'venue'),
    ...coach(({ districts }) => districts.some((district) => subject.districts.includes(district))),
    ...coach(({ districts }) => districts.length === 0),
    {
      role: 'desk',
      name: city.desk.name,
      slug: null,
      contact: { website: null, email: city.desk.email, phone: city.desk.phone },
    },
  ];
}

/**
 * One human for whoever does not get further on a page: the contact of what it is about, else of who is behind it, else of
 * where it takes place, else of the culture coach or anchor of its district or the city, else the desk of the site. Null
 * when nobody of these has an address of mail or a telephone: then the page ends in nobody.
 */
export const whoAnswers = (subject: Subject, city: City): Reach | null =>
  candidates(subject, city).find(({ contact }) => isAnswered(contact)) ?? null;
