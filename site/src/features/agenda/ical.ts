import { firstDay, occurrences, pick, toInstant } from '@kunstwijzer/content/model';
import type { Event, Locale, Occurrence, Recurrence, Weekday } from '@kunstwijzer/content/model';
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
  locale: Locale;
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
 * One event: a VEVENT, and one that replaces each date of a series which is cancelled or has times of its own. A night in
 * which the clock changes is replaced too: by the RFC every date lasts exactly as long as the first, but it ends at its wall
 * time. A date beside the series is an event by itself: programs read few of the ways to add one (RDATE). Nothing for an
 * event without any date.
 */
function vevents(event: CalendarEvent, { marks, locale }: Calendar): string[] {
  const { recurrence, status } = event.timing;
  const shown = occurrences(event.timing);
  const describe = (
    as: Event['status'],
    middle: Property[],
    { reason }: Pick<Occurrence, 'reason'> = {},
    uid = event.uid,
  ) => {
    const why = reason ? pick(reason, locale).value : null;
    const description = why === null ? event.description : `${why}\n\n${event.description}`;
    const told = about({ ...event, uid, description }, as === 'scheduled' ? null : marks[as]);
    return component('VEVENT', [
      ...told,
      ...middle,
      ['STATUS', states[as]],
      ...(why ? [['COMMENT', text(why)] as const] : []),
    ]);
  };
  const stateOf = ({ cancelled }: Occurrence) => (cancelled ? 'cancelled' : status);
  if (!recurrence) return shown.map((date) => describe(status, when(date)));

  // The rule counts from the first date of the pattern, also when that date itself is excepted.
  const pattern = occurrences({ ...event.timing, recurrence: { ...recurrence, except: [], own: [] } });
  const ruled = occurrences({ ...event.timing, recurrence: { ...recurrence, own: [] } });
  const [first] = pattern;
  const last = ruled.at(-1);
  const excepted = recurrence.except
    .map((date) => `${date}${event.timing.starts.slice(10)}`)
    .filter((starts) => last && starts < last.starts)
    .map((starts) => zoned('EXDATE', starts));
  const left = new Map(ruled.map((date) => [firstDay(date), date]));
  const dates = shown.flatMap((date) => {
    const replaced = left.get(firstDay(date));
    left.delete(firstDay(date));
    if (!replaced) return [describe(stateOf(date), when(date), date, `${event.uid}-${local(date.starts)}`)];
    const isAsTold = date.starts === replaced.starts && first && exactLength(date) === exactLength(first);
    if (isAsTold && (!date.cancelled || status === 'cancelled')) return [];
    return [describe(stateOf(date), [zoned('RECURRENCE-ID', replaced.starts), ...when(date)], date)];
  });
  if (!first || !last) return dates;
  return [describe(status, [...when(first), rule(recurrence, first.starts, last.starts), ...excepted]), ...dates];
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
export function icalendar(calendar: Calendar): string {
  const { name, url, events } = calendar;
  const properties: Property[] = [
    ['VERSION', '2.0'],
    ['PRODID', '-//Haagse Kunstwijzer//Agenda//NL'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    // A file with a name makes programs add a calendar to follow; one event is to be kept in a calendar that is there.
    ...(name === null ? [] : followed(name, url)),
  ];
  return `${component('VCALENDAR', properties, [timezone, ...events.flatMap((event) => vevents(event, calendar))])}\r\n`;
}
