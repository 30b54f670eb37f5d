import { addDays, occurrences } from '@kunstwijzer/content/model';
import type { RecordOf } from '@kunstwijzer/content/model';
import type { Listing, Values } from '@kunstwijzer/content/submission';
import { firstOf } from '../receive/body.ts';

/** When an event is, and whether it goes on. */
export type Times = Pick<RecordOf<'events'>, 'starts' | 'ends' | 'recurrence' | 'status'>;

/** A small fact that a provider tells: all of it, one date, or the time of day. Everything else is a change. */
export type Fact =
  | { is: 'status'; status: 'scheduled' | 'cancelled' | 'soldOut' }
  | { is: 'date'; date: string }
  | { is: 'time'; start: string; end: string };

const statuses = ['scheduled', 'cancelled', 'soldOut'] as const;
const isTime = (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);

/** The fact that a form tells; null when it is none. A date must be one of `dates`. */
export function factOf(values: Values, dates: string[]): Fact | null {
  const told = firstOf(values, 'fact', 20);
  const status = statuses.find((one) => one === told);
  if (status) return { is: 'status', status };
  const date = firstOf(values, 'date', 10);
  if (told === 'date') return dates.includes(date) ? { is: 'date', date } : null;
  const [start, end] = [firstOf(values, 'start', 5), firstOf(values, 'end', 5)];
  return told === 'time' && isTime(start) && isTime(end) && start !== end ? { is: 'time', start, end } : null;
}

/** The dates to come on which it goes on, `YYYY-MM-DD`, in order. */
export const datesToCome = (all: Times[], today: string): string[] =>
  [
    ...new Set(
      all
        .flatMap((one) => occurrences(one))
        .filter(({ cancelled, ends }) => !cancelled && ends.slice(0, 10) >= today)
        .map(({ starts }) => starts.slice(0, 10)),
    ),
  ].sort();

function atTime(times: Times, start: string, end: string): Times {
  const [first, last] = [times.starts.slice(0, 10), times.ends.slice(0, 10)];
  // It ends in the night after when it would end before it starts; a festival of more days keeps its days.
  const night = first === last || (last === addDays(first, 1) && times.ends.slice(11) <= times.starts.slice(11));
  const lastDay = night ? (end <= start ? addDays(first, 1) : first) : last;
  return { ...times, starts: `${first}T${start}`, ends: `${lastDay}T${end}` };
}

/** An event after a fact; the same one when the fact is not about it. */
export function withFact(times: Times, fact: Fact): Times {
  if (fact.is === 'status') return { ...times, status: fact.status };
  if (fact.is === 'time') return atTime(times, fact.start, fact.end);
  const { recurrence } = times;
  if (!recurrence) return times.starts.slice(0, 10) === fact.date ? { ...times, status: 'cancelled' } : times;
  const isOne = occurrences(times).some(({ starts }) => starts.slice(0, 10) === fact.date);
  if (!isOne || recurrence.cancelled.includes(fact.date)) return times;
  return { ...times, recurrence: { ...recurrence, cancelled: [...recurrence.cancelled, fact.date] } };
}

/** What was sent, after a fact: so that it says the same as the record that was made of it. */
export function listingWithFact<L extends Listing>(listing: L, fact: Fact): L {
  if (listing.kind !== 'event') return listing;
  if (fact.is === 'status') return { ...listing, status: fact.status };
  if (fact.is === 'time') return { ...listing, when: { ...listing.when, start: fact.start, end: fact.end } };
  return { ...listing, cancelled: [...new Set([...listing.cancelled, fact.date])].sort() };
}
