import { occurrences, toInstant } from '@kunstwijzer/content/model';
import type { Event, Occurrence, Recurrence, Weekday } from '@kunstwijzer/content/model';
import { component, text } from './content-line.ts';
import type { Property } from './content-line.ts';

/**
 * An event as a calendar shows it, in the language of the calendar. `uid` stays the same for good; `modified` is when it
 * was last changed (ISO 8601, UTC).
 */
export type CalendarEvent = {
  uid: string;
  modified: string;
  timing: Pick<Event, 'starts' | 'ends' | 'recurrence' | 'status'>;
  title: string;
  description: string;
  location: string | null;
  url: string;
};

/**
 * A calendar in one language: one event to keep, or (with a `name`) a list to follow at `url`. `marks` are the words for an
 * event that is not simply going ahead.
 */
export type Calendar = {
  name: string | null;
  url: string;
  marks: Record<Event['status'], string>;
  events: CalendarEvent[];
};

const zone = 'Europe/Amsterdam';
const dayCodes: Record<Weekday, string> = {
  monday: 'MO',
  tuesday: 'TU',
  wednesday: 'WE',
  thursday: 'TH',
  friday: 'FR',
  saturday: 'SA',
  sunday: 'SU',
};
const codes = Object.values(dayCodes);

const local = (wall: string) => `${wall.replace(/[-:]/gu, '')}00`;
const utc = (instant: Date) => `${instant.toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
const zoned = (name: string, wall: string): Property => [`${name};TZID=${zone}`, local(wall)];

/** The summer time of the European Union since 1996; events are never older than that. */
const timezone = component(
  'VTIMEZONE',
  [['TZID', zone]],
  [
    component('DAYLIGHT', [
      ['DTSTART', '19960331T020000'],
      ['TZOFFSETFROM', '+0100'],
      ['TZOFFSETTO', '+0200'],
      ['TZNAME', 'CEST'],
      ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU'],
    ]),
    component('STANDARD', [
      ['DTSTART', '19961027T030000'],
      ['TZOFFSETFROM', '+0200'],
      ['TZOFFSETTO', '+0100'],
      ['TZNAME', 'CET'],
      ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'],
    ]),
  ],
);

/** The repetition from `first` to `last` (both dates of the series); a fifth weekday of the month means the last. */
function rule({ frequency, interval, days }: Recurrence, first: string, last: string): Property {
  const weekday = codes[(new Date(`${first.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 'MO';
  const nth = Math.ceil(Number(first.slice(8, 10)) / 7);
  const by =
    frequency === 'monthly' ? `${nth > 4 ? -1 : nth}${weekday}` : days.map((day) => dayCodes[day]).join(',') || weekday;
  const parts = [`FREQ=${frequency.toUpperCase()}`, `INTERVAL=${interval}`, `BYDAY=${by}`];
  return ['RRULE', `${parts.join(';')};WKST=MO;UNTIL=${utc(toInstant(last))}`];
}

/** A number that grows with each change: minutes since the first event could be here. */
const sequence = (modified: string) => Math.floor((Date.parse(modified) - Date.UTC(2026, 0, 1)) / 60_000);

function about({ uid, modified, title, description, location, url }: CalendarEvent, mark: string | null): Property[] {
  // The same content gives the same file, so the stamp is the moment of the content and not of the build.
  const stamp = utc(new Date(modified));
  return [
    ['UID', `${uid}@haagse-kunstwijzer`],
    ['DTSTAMP', stamp],
    ['LAST-MODIFIED', stamp],
    ['SEQUENCE', String(Math.max(0, sequence(modified)))],
    ['SUMMARY', text(mark ? `${mark}: ${title}` : title)],
    ['DESCRIPTION', text(`${description}\n\n${url}`)],
    ...(location ? [['LOCATION', text(location)] as const] : []),
    ['URL', url],
  ];
}

const when = ({ starts, ends }: Occurrence): Property[] => [zoned('DTSTART', starts), zoned('DTEND', ends)];

// iCalendar has no word for "postponed": the date is uncertain, and the title says why.
const states = {
  scheduled: 'CONFIRMED',
  soldOut: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
} as const;

const exactLength = ({ starts, ends }: Occurrence) => toInstant(ends).getTime() - toInstant(starts).getTime();

/**
 * One event: a VEVENT, and one that replaces each date of a series which is cancelled. A night in which the clock
 * changes is replaced too: by the RFC every date lasts exactly as long as the first, but it ends at its wall time.
 * Nothing for an event without any date.
 */
function vevents(event: CalendarEvent, marks: Calendar['marks']): string[] {
  const { recurrence, status } = event.timing;
  const shown = occurrences(event.timing);
  const last = shown.at(-1);
  // The rule counts from the first date of the pattern, also when that date itself is excepted.
  const [first] = occurrences({ ...event.timing, recurrence: recurrence && { ...recurrence, except: [] } });
  if (!first || !last) return [];
  const describe = (as: Event['status'], middle: Property[]) =>
    component('VEVENT', [...about(event, as === 'scheduled' ? null : marks[as]), ...middle, ['STATUS', states[as]]]);
  if (!recurrence) return [describe(status, when(first))];

  const excepted = recurrence.except
    .map((date) => `${date}${first.starts.slice(10)}`)
    .filter((starts) => starts < last.starts)
    .map((starts) => zoned('EXDATE', starts));
  const special = shown.filter(
    (date) => (date.cancelled && status !== 'cancelled') || exactLength(date) !== exactLength(first),
  );
  return [
    describe(status, [...when(first), rule(recurrence, first.starts, last.starts), ...excepted]),
    ...special.map((date) =>
      describe(date.cancelled ? 'cancelled' : status, [zoned('RECURRENCE-ID', date.starts), ...when(date)]),
    ),
  ];
}

const followed = (name: string, url: string): Property[] => [
  ['NAME', text(name)],
  ['X-WR-CALNAME', text(name)],
  ['SOURCE;VALUE=URI', url],
  ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'],
  ['X-PUBLISHED-TTL', 'P1D'],
];

/**
 * A calendar file (RFC 5545). Series are one VEVENT with a rule in the time zone of The Hague, so that a lesson stays
 * at 19:30 when the clock changes. Pure: the same calendar always gives the same bytes.
 */
export function icalendar({ name, url, marks, events }: Calendar): string {
  const properties: Property[] = [
    ['VERSION', '2.0'],
    ['PRODID', '-//Haagse Kunstwijzer//Agenda//NL'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    // A file with a name makes programs add a calendar to follow; one event is to be kept in a calendar that is there.
    ...(name === null ? [] : followed(name, url)),
  ];
  return `${component('VCALENDAR', properties, [timezone, ...events.flatMap((event) => vevents(event, marks))])}\r\n`;
}
