import type { Event } from './event.ts';
import type { Recurrence } from './recurrence.ts';
import type { LocalizedText } from './text.ts';
import { keysOf, weekdays } from './vocabulary.ts';
import type { Weekday } from './vocabulary.ts';

/** One date of an event: wall-clock start and end (`YYYY-MM-DDTHH:MM`, Europe/Amsterdam), and why it is off, if that is told. */
export type Occurrence = { starts: string; ends: string; cancelled: boolean; reason?: LocalizedText };

/** The most dates that an event has. */
export const maxDates = 366;
const dayMs = 86_400_000;

// Calendar arithmetic on UTC midnights: no time zone and no summer time can shift a date.
const toDay = (date: string) => Date.parse(`${date}T00:00:00Z`) / dayMs;
const toDate = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);
const weekdayIndex = (day: number) => (((day + 3) % 7) + 7) % 7;

/** The weekday of a calendar date `YYYY-MM-DD`. */
export const weekdayOf = (date: string): Weekday => keysOf(weekdays)[weekdayIndex(toDay(date))] ?? 'monday';

/** The date `days` later (or earlier, when negative). */
export const addDays = (date: string, days: number): string => toDate(toDay(date) + days);

function* weekly(first: string, { interval, days, until }: Recurrence) {
  const firstDay = toDay(first);
  const monday = firstDay - weekdayIndex(firstDay);
  const wanted = new Set(days.length > 0 ? days : [weekdayOf(first)]);
  for (let week = monday; week <= toDay(until); week += 7 * interval)
    for (let day = week; day < week + 7; day += 1)
      if (day >= firstDay && day <= toDay(until) && wanted.has(weekdayOf(toDate(day)))) yield toDate(day);
}

/** The nth weekday of a month (nth 5 = the last one), as `YYYY-MM-DD`. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  const firstDay = Date.UTC(year, month, 1) / dayMs;
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const first = ((weekday - weekdayIndex(firstDay) + 7) % 7) + 1;
  const last = first + 7 * Math.floor((length - first) / 7);
  return toDate(firstDay + Math.min(first + 7 * (nth - 1), last) - 1);
}

function* monthly(first: string, { interval, until }: Recurrence) {
  const [year, month, date] = first.split('-').map(Number) as [number, number, number];
  const nth = Math.ceil(date / 7);
  for (let step = 0; ; step += interval) {
    const next = nthWeekday(year, month - 1 + step, weekdayIndex(toDay(first)), nth);
    if (next > until) return;
    yield next;
  }
}

function expand({
  starts,
  ends,
  recurrence,
  status,
}: Pick<Event, 'starts' | 'ends' | 'recurrence' | 'status'>): Occurrence[] {
  const first = starts.slice(0, 10);
  const nights = toDay(ends.slice(0, 10)) - toDay(first);
  const isOff = status === 'cancelled';
  if (!recurrence) return [{ starts, ends, cancelled: isOff }];
  const off = new Map(recurrence.cancelled.map(({ date, reason }) => [date, reason]));
  const dateOf = (span: Span): Occurrence => {
    const reason = off.get(firstDay(span));
    return { ...span, cancelled: isOff || off.has(firstDay(span)), ...(reason && { reason }) };
  };
  const left = new Set([...recurrence.except, ...recurrence.own.map(firstDay)]);
  const result = recurrence.own.map(dateOf);
  for (const date of recurrence.frequency === 'weekly' ? weekly(first, recurrence) : monthly(first, recurrence)) {
    const span = { starts: `${date}${starts.slice(10)}`, ends: `${addDays(date, nights)}${ends.slice(10)}` };
    if (!left.has(date)) result.push(dateOf(span));
    if (result.length >= maxDates) break;
  }
  return result.sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0));
}

// Pages, feeds and lists ask for the dates of the same event, and records never change once they are read.
const expanded = new WeakMap<object, Occurrence[]>();

// Who notes what is read of a record (site/src/reads) must see it read for each page, and not for the first alone.
const touch = ({ starts, ends, recurrence, status }: Parameters<typeof expand>[0]) =>
  [starts, ends, status, recurrence && Object.values(recurrence)].length;

/** Every date of an event in order, at most 366; excepted dates are left out, cancelled ones marked. */
export function occurrences(event: Parameters<typeof expand>[0]): Occurrence[] {
  touch(event);
  const known = expanded.get(event) ?? expand(event);
  expanded.set(event, known);
  return known;
}

type Span = Pick<Occurrence, 'starts' | 'ends'>;

/** An end up to this hour belongs to the evening before: nobody finds the door open the day after. */
const nightEnds = '06:00';

/** The first calendar day of a date, `YYYY-MM-DD`. */
export const firstDay = ({ starts }: Span): string => starts.slice(0, 10);

/** The last calendar day of a date, `YYYY-MM-DD`: an end at midnight or in the night after is of the day before. */
export function lastDay(span: Span): string {
  const last = span.ends.slice(0, 10);
  return last > firstDay(span) && span.ends.slice(11) <= nightEnds ? addDays(last, -1) : last;
}

/** Whether a date takes place on one of the days from `from` up to and including `until` (`YYYY-MM-DD`). */
export const isOn = (span: Span, from: string, until = from): boolean =>
  firstDay(span) <= until && lastDay(span) >= from;

/** Whether a date is over on a day (`YYYY-MM-DD`): nothing of it takes place on that day or later. */
export const isOver = (span: Span, today: string): boolean => lastDay(span) < today;

/** The weekdays of the days on which a date takes place, from its first day on. */
export function weekdaysOf(span: Span): Weekday[] {
  const days = Math.min(7, toDay(lastDay(span)) - toDay(firstDay(span)) + 1);
  return Array.from({ length: days }, (_, index) => weekdayOf(addDays(firstDay(span), index)));
}

/** The first date that is not over on `today` (`YYYY-MM-DD`) and not cancelled; null when there is none. */
export const nextOccurrence = (event: Parameters<typeof occurrences>[0], today: string): Occurrence | null =>
  occurrences(event).find((occurrence) => !occurrence.cancelled && !isOver(occurrence, today)) ?? null;

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Today's date in The Hague, `YYYY-MM-DD`. */
export const today = (now = new Date()): string => amsterdam.format(now).slice(0, 10);

/** What clocks in The Hague show at a moment, `YYYY-MM-DDTHH:MM`. */
export const wallTime = (instant: Date): string => amsterdam.format(instant).replace(' ', 'T');

/** The moment (UTC) at which clocks in The Hague show a wall time; the hour that summer time skips moves on an hour. */
export function toInstant(wall: string): Date {
  const guess = Date.parse(`${wall}:00Z`);
  const shown = (instant: number) => Date.parse(`${wallTime(new Date(instant))}:00Z`);
  const first = guess - (shown(guess) - guess);
  return new Date(first - (shown(first) - guess));
}

/** The longest that a repetition lasts. */
export const maxMonths = 24;

/** Calendar months from one date to another (`YYYY-MM…`). */
export const monthsBetween = (from: string, until: string) =>
  (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(until.slice(5, 7)) - Number(from.slice(5, 7));
