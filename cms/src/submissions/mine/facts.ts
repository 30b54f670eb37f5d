import { addDays, isOver, occurrences } from '@kunstwijzer/content/model';
import type { CancelledDate } from '@kunstwijzer/content/model';
import { endsTooEarly } from '@kunstwijzer/content/submission';
import type { Listing, Values } from '@kunstwijzer/content/submission';
import type { Times } from '../../collections/events/times.ts';
import { firstOf } from '../receive/body.ts';

/** A small fact that a provider tells: all of it, one date that is off or on again, or the time of day. Everything else is a change. */
export type Fact =
  | { is: 'status'; status: 'scheduled' | 'cancelled' | 'soldOut' }
  | { is: 'date' | 'restore'; date: string }
  | { is: 'time'; start: string; end: string };

const statuses = ['scheduled', 'cancelled', 'soldOut'] as const;
const isTime = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);

/** The dates to come, `YYYY-MM-DD`, in order: on which it goes on, and which were called off one by one. */
export type Dates = { on: string[]; off: string[] };

/** The fact that a form tells; null when it is none. A date must be one of `dates`. */
export function factOf(values: Values, { on, off }: Dates): Fact | null {
  const told = firstOf(values, 'fact', 20);
  const status = statuses.find((one) => one === told);
  if (status) return { is: 'status', status };
  const date = firstOf(values, 'date', 10);
  if (told === 'date') return on.includes(date) ? { is: 'date', date } : null;
  if (told === 'restore') return off.includes(date) ? { is: 'restore', date } : null;
  const [start, end] = [firstOf(values, 'start', 5), firstOf(values, 'end', 5)];
  return told === 'time' && isTime(start) && isTime(end) && !endsTooEarly(start, end)
    ? { is: 'time', start, end }
    : null;
}

/** What all of it says of itself; null when one date is off and another is not. */
export function statusOf(all: Times[]): Times['status'] | null {
  const [first, ...others] = new Set(all.map(({ status }) => status));
  return first && others.length === 0 ? first : null;
}

/** The dates from `today` on. Of what is off as a whole, no date is off by itself. */
export function datesToCome(all: Times[], today: string): Dates {
  const isOff = statusOf(all) === 'cancelled';
  const coming = all.flatMap((one) =>
    occurrences(one)
      .filter((date) => !isOver(date, today))
      .map(({ starts, cancelled }) => ({ date: starts.slice(0, 10), cancelled })),
  );
  const days = (wanted: boolean) =>
    [...new Set(coming.filter(({ cancelled }) => cancelled === wanted).map(({ date }) => date))].sort();
  return { on: days(false), off: isOff ? [] : days(true) };
}

function atTime(times: Times, start: string, end: string): Times {
  const [first, last] = [times.starts.slice(0, 10), times.ends.slice(0, 10)];
  // It ends in the night after when it would end before it starts; a festival of more days keeps its days.
  const night = first === last || (last === addDays(first, 1) && times.ends.slice(11) <= times.starts.slice(11));
  const lastDay = night ? (end <= start ? addDays(first, 1) : first) : last;
  return { ...times, starts: `${first}T${start}`, ends: `${lastDay}T${end}` };
}

/** The dates that are off, after a fact about one. */
function withDate(off: CancelledDate[], { is, date }: { is: 'date' | 'restore'; date: string }): CancelledDate[] {
  const others = off.filter((one) => one.date !== date);
  if (is === 'restore') return others;
  const known = off.find((one) => one.date === date) ?? { date, reason: null };
  return [...others, known].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** An event after a fact; the same one when the fact is not about it. */
export function withFact(times: Times, fact: Fact): Times {
  if (fact.is === 'status') return { ...times, status: fact.status };
  if (fact.is === 'time') return atTime(times, fact.start, fact.end);
  const { recurrence } = times;
  if (!occurrences(times).some(({ starts }) => starts.slice(0, 10) === fact.date)) return times;
  if (!recurrence) return { ...times, status: fact.is === 'date' ? 'cancelled' : 'scheduled' };
  return { ...times, recurrence: { ...recurrence, cancelled: withDate(recurrence.cancelled, fact) } };
}

/** What was sent, after a fact: so that it says the same as the record that was made of it. */
export const listingWithFact = (listing: Listing, fact: Fact): Listing =>
  listing.kind === 'event' ? { ...listing, dates: listing.dates.map((times) => withFact(times, fact)) } : listing;
