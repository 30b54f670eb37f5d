import { addDays, firstDay, isOn, isOver, occurrences } from '@kunstwijzer/content/model';
import type { Event, Occurrence } from '@kunstwijzer/content/model';
import { mondayOf, weekOf } from './weeks.ts';

/** One date of one event. */
export type EventDate = { event: Event; date: Occurrence };
/** A day (`YYYY-MM-DD`) with what there is, in order of time. */
export type Day = { day: string; dates: EventDate[] };
/** A week `yyyy-ww` with its Monday and Sunday, and how many dates it has. */
export type Week = { week: string; monday: string; sunday: string; count: number };

/** How many weeks have a page of their own. */
const weeksAhead = 12;
/** How long the page of an event stays after its last date. */
const daysKept = 60;

const byStart = (a: EventDate, b: EventDate) =>
  a.date.starts === b.date.starts ? a.event.slug.localeCompare(b.event.slug) : a.date.starts < b.date.starts ? -1 : 1;

/** Every date of some events from a day up to and including another; what has begun earlier and still goes on counts. */
export const datesBetween = (events: Event[], from: string, until: string): EventDate[] =>
  events
    .flatMap((event) => occurrences(event).map((date) => ({ event, date })))
    .filter(({ date }) => isOn(date, from, until))
    .sort(byStart);

/** Dates by day; what began before the first day stands on that day. */
export const byDay = (dates: EventDate[], first: string): Day[] =>
  [...Map.groupBy(dates, ({ date }) => (firstDay(date) < first ? first : firstDay(date)))]
    .map(([day, there]) => ({ day, dates: there }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));

/** The dates of an event that are not over, cancelled ones too. */
export const datesToCome = (event: Event, today: string): Occurrence[] =>
  occurrences(event).filter((date) => !isOver(date, today));

/** Events with a date to come, cancelled ones too: what a calendar holds. */
export const eventsToCome = (events: Event[], today: string): Event[] =>
  events.filter((event) => datesToCome(event, today).length > 0);

/** Whether an event has a page: it is still to come, or its last date is at most sixty days ago. */
export const hasPage = (event: Event, today: string): boolean => {
  const last = occurrences(event).at(-1);
  return last !== undefined && !isOver(last, addDays(today, -daysKept));
};

/** The weeks with a page: from this week on, those of the coming twelve that have dates. */
export function weeksWithDates(events: Event[], today: string): Week[] {
  const first = mondayOf(today);
  const dates = datesBetween(events, today, addDays(first, weeksAhead * 7 - 1));
  const counts = Map.groupBy(byDay(dates, today), ({ day }) => mondayOf(day));
  return [...counts].map(([monday, days]) => ({
    week: weekOf(monday),
    monday,
    sunday: addDays(monday, 6),
    count: days.reduce((sum, { dates: there }) => sum + there.length, 0),
  }));
}

/** The weeks that the first page of the agenda shows: two, and more while they hold little. */
export function firstWeeks(weeks: Week[], enough = 20): Week[] {
  let count = 0;
  return weeks.slice(0, 4).filter((week, index) => {
    const show = index < 2 || count < enough;
    count += week.count;
    return show;
  });
}

/** Saturday and Sunday of this week: the Saturday on which, or after which, `today` falls. */
export const weekendOf = (today: string): [saturday: string, sunday: string] => [
  addDays(mondayOf(today), 5),
  addDays(mondayOf(today), 6),
];

/** Events that were added or checked last, for a feed. */
export const newestEvents = (events: Event[], today: string, limit = 50): Event[] =>
  eventsToCome(events, today)
    .filter(({ status }) => status !== 'cancelled')
    .sort((a, b) => b.confirmation.on.localeCompare(a.confirmation.on) || a.starts.localeCompare(b.starts))
    .slice(0, limit);
