import {
  districts,
  disciplines,
  eventStatuses,
  keysOf,
  label,
  pick,
  richTextToPlain,
} from '@kunstwijzer/content/model';
import type { Discipline, District, Event, Locale } from '@kunstwijzer/content/model';
import { pageContext } from '../../page-context.ts';
import type { PageContext } from '../../page-context.ts';
import { getRecord, venuePlace } from '../../records.ts';
import { today } from '../../snapshot.ts';
import { calendarPath, paths } from '../../urls.ts';
import { publicEventsIn } from './current.ts';
import { icalendar } from './ical.ts';
import type { CalendarEvent } from './ical.ts';
import { eventsToCome } from './query.ts';

type Which = { event?: string; discipline?: Discipline; district?: District };

function location({ venue, provider }: Event): string {
  const place = venuePlace(venue);
  const address = place?.address;
  const parts = [
    place?.name ?? getRecord('providers', provider).name,
    address?.street,
    address?.postcode,
    address?.city,
  ];
  return parts.filter((part) => part !== null && part !== undefined).join(', ');
}

function calendarEvent(event: Event, site: URL, { locale, url, format, t }: PageContext): CalendarEvent {
  const body = event.description ? richTextToPlain(pick(event.description, locale).value) : null;
  return {
    uid: event.uid ?? event.slug,
    modified: event.modified ?? `${event.confirmation.on}T00:00:00Z`,
    timing: event,
    title: pick(event.title, locale).value,
    description: [
      event.example ? t('common.example.notice') : null,
      pick(event.summary, locale).value,
      body,
      `${t('agenda.event.price')}: ${format.price(event.price)}`,
      `${t('agenda.event.by')}: ${getRecord('providers', event.provider).name}`,
    ]
      .filter((part) => part !== null)
      .join('\n\n'),
    location: location(event),
    url: new URL(url(paths.event(event.slug)), site).href,
  };
}

function nameOf({ discipline, district }: Which, { t, locale }: PageContext): string {
  if (discipline) return t('agenda.feed.discipline', { discipline: label(disciplines, discipline, locale) });
  if (district) return t('agenda.feed.district', { district: label(districts, district, locale) });
  return t('agenda.feed.all');
}

/**
 * The calendar file of one event (an invented one says so), of what is real in
 * a discipline, a district or everything, as a response; `site` is the site's origin.
 */
export function calendarResponse(which: Which, site: URL, locale: Locale): Response {
  const context = pageContext(locale);
  const chosen = which.event
    ? [getRecord('events', which.event)]
    : publicEventsIn({ discipline: which.discipline ?? null, district: which.district ?? null }).filter(
        ({ example }) => !example,
      );
  const file = icalendar({
    locale,
    name: which.event ? null : nameOf(which, context),
    url: new URL(context.url(calendarPath(which)), site).href,
    marks: Object.fromEntries(
      keysOf(eventStatuses).map((status) => [status, label(eventStatuses, status, locale)]),
    ) as Record<Event['status'], string>,
    events: eventsToCome(chosen, today).map((event) => calendarEvent(event, site, context)),
  });
  return new Response(file, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
}
