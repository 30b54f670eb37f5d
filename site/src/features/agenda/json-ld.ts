import { firstDay, label, pick, spokenLanguages, toInstant } from '@kunstwijzer/content/model';
import type { Event, Locale, Occurrence, Place, Provider, Weekday } from '@kunstwijzer/content/model';
import { postalAddress } from '../../facts/postal-address.ts';
import type { EventDate } from './query.ts';

/** What structured data about an event is made of. `url` is its page; `dates` are those still to come, or the last. */
export type EventFacts = {
  event: Event;
  provider: Provider;
  place: Place | null;
  dates: Occurrence[];
  url: string;
  image: string | null;
  locale: Locale;
};

const schema = (name: string) => `https://schema.org/${name}`;
const statuses = {
  scheduled: schema('EventScheduled'),
  soldOut: schema('EventScheduled'),
  cancelled: schema('EventCancelled'),
  postponed: schema('EventPostponed'),
} as const satisfies Record<Event['status'], string>;
const dayNames: Record<Weekday, string> = {
  monday: schema('Monday'),
  tuesday: schema('Tuesday'),
  wednesday: schema('Wednesday'),
  thursday: schema('Thursday'),
  friday: schema('Friday'),
  saturday: schema('Saturday'),
  sunday: schema('Sunday'),
};

/** A wall time in The Hague with its offset: `2026-12-05T19:30:00+01:00`. */
export function withOffset(wall: string): string {
  const hours = (Date.parse(`${wall}:00Z`) - toInstant(wall).getTime()) / 3_600_000;
  return `${wall}:00+0${hours}:00`;
}

const span = ({ starts, ends }: Occurrence) => ({ startDate: withOffset(starts), endDate: withOffset(ends) });

function location(place: Place | null, provider: Provider): object {
  return { '@type': 'Place', name: place?.name ?? provider.name, address: postalAddress(place?.address) };
}

/** Whether one can still get in; of what does not take place as planned that is not known. */
const availability: Partial<Record<Event['status'], string>> = { scheduled: 'InStock', soldOut: 'SoldOut' };

function offers({ price, status, booking }: Event, url: string): object {
  if (price.kind === 'unknown') return {};
  const offer = {
    '@type': 'Offer',
    price: price.kind === 'free' ? 0 : price.amount / 100,
    priceCurrency: 'EUR',
    ...(availability[status] && { availability: schema(availability[status]) }),
    url: booking.website ?? url,
  };
  return { isAccessibleForFree: price.kind === 'free', offers: offer };
}

/** The repetition of a series; the exceptions are its dates that do not take place, or at a time of their own (subEvent). */
function schedule({ starts, ends, recurrence }: Event): object {
  if (!recurrence) return {};
  const { frequency, interval, days, until, except, own, cancelled } = recurrence;
  const off = new Set([...except, ...own.map(firstDay), ...cancelled.map(({ date }) => date)]);
  return {
    eventSchedule: {
      '@type': 'Schedule',
      repeatFrequency: `P${interval}${frequency === 'weekly' ? 'W' : 'M'}`,
      ...(frequency === 'weekly' && days.length > 0 && { byDay: days.map((day) => dayNames[day]) }),
      startDate: starts.slice(0, 10),
      endDate: until,
      startTime: `${starts.slice(11)}:00`,
      endTime: `${ends.slice(11)}:00`,
      scheduleTimezone: 'Europe/Amsterdam',
      ...(off.size > 0 && { exceptDate: [...off] }),
    },
  };
}

/**
 * schema.org data of an event; a series also names its dates, each with its own status, at most twelve.
 * Null for an invented example: a search engine cannot read the notice that says so.
 */
export function eventJsonLd({ event, provider, place, dates, url, image, locale }: EventFacts): object | null {
  if (event.example) return null;
  const [next] = dates.filter(({ cancelled }) => !cancelled || event.status === 'cancelled');
  const own = { name: pick(event.title, locale).value, location: location(place, provider) };
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    ...own,
    url,
    description: pick(event.summary, locale).value,
    ...span(next ?? { starts: event.starts, ends: event.ends, cancelled: false }),
    eventStatus: statuses[event.status],
    eventAttendanceMode: schema('OfflineEventAttendanceMode'),
    organizer: {
      '@type': 'Organization',
      name: provider.name,
      ...(provider.contact.website && { url: provider.contact.website }),
    },
    ...(image && { image }),
    ...(event.languages.length > 0 && {
      inLanguage: event.languages.map((key) => label(spokenLanguages, key, locale)),
    }),
    ...(event.places && { maximumAttendeeCapacity: event.places }),
    ...offers(event, url),
    ...schedule(event),
    ...(event.recurrence &&
      dates.length > 0 && {
        subEvent: dates.slice(0, 12).map((date) => ({
          '@type': 'Event',
          ...own,
          ...span(date),
          eventStatus: statuses[date.cancelled ? 'cancelled' : event.status],
          ...(date.reason && { description: pick(date.reason, locale).value }),
        })),
      }),
  };
}

/** schema.org data of a list of dates, without invented ones; `address` makes a complete address of a slug. */
export function agendaJsonLd(
  name: string,
  dates: EventDate[],
  inLanguage: Locale,
  address: (slug: string) => string,
): object {
  const real = dates.filter(({ event }) => !event.example);
  return {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name,
    inLanguage,
    numberOfItems: real.length,
    itemListElement: real.map(({ event }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: pick(event.title, inLanguage).value,
      url: address(event.slug),
    })),
  };
}
