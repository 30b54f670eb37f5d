import { z } from 'zod';
import { addDays, firstDay, lastDay, maxDates } from '../../model/dates.ts';
import { IsoDate, WallDateTime } from '../../model/common.ts';
import { CancelledDate, OwnDate } from '../../model/recurrence.ts';
import type { Event } from '../../model/event.ts';
import type { Recurrence } from '../../model/recurrence.ts';
import type { Locale } from '../../model/locales.ts';
import { EventStatus, Weekday } from '../../model/vocabulary.ts';
import type { Answers } from '../answers.ts';
import { reasonValues, spanValue } from '../dated.ts';
import type { Reason } from '../dated.ts';
import { endsTooEarly, isNextDay, recurrenceOf, seriesDates } from '../checks/dates.ts';
import { values } from './part.ts';
import type { Part } from './part.ts';

/** When an event is, and whether it goes ahead: what an event has of its own among others that came in together. */
const Times = z.strictObject({
  starts: WallDateTime,
  ends: WallDateTime,
  recurrence: z
    .strictObject({
      frequency: z.enum(['weekly', 'monthly']),
      interval: z.int().min(1).max(12),
      days: z.array(Weekday),
      until: IsoDate,
      except: z.array(IsoDate),
      own: z.array(OwnDate),
      cancelled: z.array(CancelledDate),
    })
    .nullable(),
  status: EventStatus,
});
export type Times = Pick<Event, keyof z.infer<typeof Times>>;

const textOf = (answers: Answers, name: string): string => {
  const answer = answers.get(name);
  return typeof answer === 'string' ? answer : '';
};
const textsOf = (answers: Answers, name: string): string[] => (answers.get(name) ?? []) as string[];
const sorted = (dates: string[]): string[] => [...new Set(dates)].sort();

/** From a day until a last one; an end that is not after the start is in the night after it. */
function spanOf(answers: Answers, day: string, last: string = day): Pick<Times, 'starts' | 'ends'> {
  const [start, end] = [textOf(answers, 'start'), textOf(answers, 'end')];
  return {
    starts: `${day}T${start}`,
    ends: `${last === day && isNextDay(start, end) ? addDays(day, 1) : last}T${end}`,
  };
}

/** The dates that are off, each with why in the languages that tell it. */
function readCancelled(answers: Answers, language: Locale): CancelledDate[] {
  const reasons = (answers.get('reasons') ?? []) as Reason[];
  const off = sorted([...textsOf(answers, 'cancelled'), ...reasons.map(({ date }) => date)]);
  return off.map((date) => {
    const told = reasons.filter((one) => one.date === date).map(({ locale, text }) => [locale ?? language, text]);
    return { date, reason: told.length > 0 ? (Object.fromEntries(told) as CancelledDate['reason']) : null };
  });
}

function readSeries(answers: Answers, language: Locale): Pick<Times, 'starts' | 'ends' | 'recurrence'> {
  const series = {
    repeats: textOf(answers, 'repeats'),
    date: textOf(answers, 'date'),
    until: textOf(answers, 'until'),
    days: textsOf(answers, 'days') as Weekday[],
    except: sorted(textsOf(answers, 'except')),
  };
  // The first date that there really is: the day that was given may be another day of the week.
  const [first = series.date] = seriesDates(series);
  const all = seriesDates({ ...series, date: first, except: [] });
  const except = series.except.filter((day) => all.includes(day));
  const own = (answers.get('own') ?? []) as OwnDate[];
  const cancelled = readCancelled(answers, language);
  return { ...spanOf(answers, first), recurrence: { ...recurrenceOf({ ...series, except }), own, cancelled } };
}

/** One for each event that it makes: separate days share no rule, so each is an event of its own. */
function read(answers: Answers, language: Locale): unknown {
  const told = textOf(answers, 'status') as Times['status'];
  const repeats = answers.get('repeats');
  if (repeats !== 'once' && repeats !== 'several') return [{ ...readSeries(answers, language), status: told }];
  const days =
    repeats === 'once'
      ? [spanOf(answers, textOf(answers, 'date'), textOf(answers, 'last-date') || undefined)]
      : sorted(textsOf(answers, 'dates')).map((day) => spanOf(answers, day));
  const off = readCancelled(answers, language).map(({ date }) => date);
  return days.map((span) => ({ ...span, recurrence: null, status: off.includes(firstDay(span)) ? 'cancelled' : told }));
}

function fillDay(one: Times) {
  const [start, end] = [one.starts.slice(11), one.ends.slice(11)];
  const [date, last] = [firstDay(one), one.ends.slice(0, 10)];
  const isNight = last === addDays(date, 1) && isNextDay(start, end) && !endsTooEarly(start, end);
  return { repeats: 'once', date, 'last-date': last === date || isNight ? null : last };
}

/** How a form says that it repeats. */
export const repeatsOf = ({ frequency, interval }: Recurrence) =>
  frequency === 'weekly' && interval === 2 ? 'fortnightly' : frequency;

function fillSeries(one: Times, recurrence: Recurrence) {
  const { until, days, except, own } = recurrence;
  const rule = { repeats: repeatsOf(recurrence), until, days, except };
  return { ...rule, date: firstDay(one), own: own.map(spanValue) };
}

function fill(all: Times[]) {
  const [one] = all;
  if (!one) return {};
  const off = all.filter((other) => other.status === 'cancelled');
  const goesAhead = all.find((other) => other.status !== 'cancelled');
  const when = one.recurrence
    ? fillSeries(one, one.recurrence)
    : all.length > 1
      ? { repeats: 'several', dates: all.map(firstDay) }
      : fillDay(one);
  return values({
    ...when,
    start: one.starts.slice(11),
    end: one.ends.slice(11),
    status: (goesAhead ?? one).status,
    // What is off as a whole has no dates that are off by themselves.
    cancelled: [...(one.recurrence?.cancelled ?? []).map(({ date }) => date), ...(goesAhead ? off.map(firstDay) : [])],
    reasons: reasonValues(one.recurrence?.cancelled ?? []),
  });
}

/** The times of the events that a form makes, one or more. */
export const dates: Part<Times[]> = { schema: z.array(Times).min(1).max(maxDates), read, fill };

/** The last day of the events, `YYYY-MM-DD`. */
export const lastDayOf = (all: Times[]): string | null =>
  all
    .flatMap((one) => (one.recurrence ? [one.recurrence.until, ...one.recurrence.own.map(lastDay)] : [lastDay(one)]))
    .sort()
    .at(-1) ?? null;
