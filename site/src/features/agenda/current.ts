import { addDays, isOn } from '@kunstwijzer/content/model';
import type { Discipline, District, Event } from '@kunstwijzer/content/model';
import type { Scope } from '../../listing/scope.ts';
import { districtsOf, upcomingEvents } from '../../records.ts';
import { perSnapshot, today } from '../../snapshot.ts';
import { datesBetween, weeksWithDates } from './query.ts';
import type { EventDate } from './query.ts';

const isPublic = ({ audience }: Event) => audience === 'everyone';

/** Events for everyone: what the general lists show. Schools and providers have lists of their own. */
const publicEvents = perSnapshot(({ events }) => events.filter(isPublic));

/** Weeks that have a page, soonest first. */
export const weeks = perSnapshot(() => weeksWithDates(publicEvents(), today));

const publicDates = perSnapshot(() => datesBetween(publicEvents(), today, addDays(today, 7 * 13)));

/** Dates for everyone from a day up to and including another, within the coming three months. */
export const publicDatesBetween = (from: string, until: string): EventDate[] =>
  publicDates().filter(({ date }) => isOn(date, from, until));

const eventsIn = perSnapshot((_, discipline: Discipline | '', district: District | '') =>
  publicEvents().filter(
    (event) =>
      (discipline === '' || event.disciplines.includes(discipline)) &&
      (district === '' || districtsOf(event).includes(district)),
  ),
);

/** Events for everyone of a discipline, a district, or both. */
export const publicEventsIn = ({ discipline, district }: Scope): Event[] => eventsIn(discipline ?? '', district ?? '');

type ToCome = { slug: string; provider: string; districts: District[] };

const toCome = perSnapshot((_, discipline: Discipline): ToCome[] =>
  upcomingEvents()
    .filter(({ event }) => isPublic(event) && event.disciplines.includes(discipline))
    .map(({ event }) => ({ slug: event.slug, provider: event.provider, districts: districtsOf(event) })),
);

/** Slugs of at most three other events to come: of the same discipline, one of a provider, the same district first. */
export function alsoNice(event: Event): string[] {
  const [district] = districtsOf(event);
  const [discipline] = event.disciplines;
  if (!discipline) return [];
  return toCome(discipline)
    .filter(({ slug }) => slug !== event.slug)
    .map(({ slug, provider, districts }) => ({
      slug,
      provider,
      near: district !== undefined && districts.includes(district),
    }))
    .sort((a, b) => Number(b.near) - Number(a.near))
    .filter(({ provider }, index, all) => all.findIndex((each) => each.provider === provider) === index)
    .slice(0, 3)
    .map(({ slug }) => slug);
}
