import ICAL from 'ical.js';
import { addDays, weekdayOf } from '../../../model/dates.ts';
import { keysOf, weekdays } from '../../../model/vocabulary.ts';
import type { Weekday } from '../../../model/vocabulary.ts';
import type { RuleTold } from '../read.ts';

type Recur = InstanceType<typeof ICAL.Recur>;
type Parts = Record<string, (string | number)[]>;

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayOf = (code: string): Weekday => keysOf(weekdays)[codes.indexOf(code.slice(-2))] ?? 'monday';
const nthOf = (code: string): number | null => (/^[+-]?\d/u.test(code) ? Number.parseInt(code, 10) : null);

/** A rule of RFC 5545 as we count it out: what the library repeats, and what we leave out of that. */
export type Rule = {
  told: RuleTold;
  count: number | null;
  /** What the library repeats: no part that it could look for without end. */
  steps: Recur;
  /** Which of a month's dates count, as BYSETPOS has it; empty is all. */
  places: number[];
};

/** The dates that we look at: from a day on, at most so many, and none after the last day. */
export type Span = { from: string; until: string; most: number };

// More than every day of two years, and done in a blink.
const mostSteps = 1000;
const mostInterval = 366;

const frequencies: Partial<Record<string, RuleTold['every']>> = {
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};

const numbers = (values: (string | number)[] = []) => values.map(Number);

/** Whether a rule names other times than that of its first date; a rule of several times a day is none for us. */
function hasOtherTimes({ BYHOUR = [], BYMINUTE = [], BYSECOND = [] }: Parts, time: string | null): boolean {
  const [hour = '', minute = ''] = (time ?? '00:00').split(':');
  const differs = (list: (string | number)[], value: string) => list.some((each) => Number(each) !== Number(value));
  return differs(BYHOUR, hour) || differs(BYMINUTE, minute) || BYSECOND.length > 1;
}

/**
 * Reads a rule. Null when it is one that we cannot count out: several times a day, or by numbers of weeks or days of the
 * year.
 */
export function readRule(recur: Recur, date: string, time: string | null): Rule | null {
  const parts = recur.parts as Parts;
  const { BYDAY = [], BYMONTHDAY = [], BYMONTH = [], BYSETPOS = [], BYWEEKNO, BYYEARDAY } = parts;
  const days = BYDAY.map((code) => ({ day: dayOf(String(code)), nth: nthOf(String(code)) }));
  const isYear = recur.freq === 'YEARLY';
  if (BYWEEKNO || BYYEARDAY) return null;
  if (recur.interval > mostInterval || hasOtherTimes(parts, time)) return null;
  const hasPlace = days.some(({ nth }) => nth !== null);
  if (hasPlace && (/^(?:DAILY|WEEKLY)$/u.test(recur.freq) || days.some(({ nth }) => Math.abs(nth ?? 1) > 5)))
    return null;
  if (BYSETPOS.length > 0 && recur.freq !== 'MONTHLY') return null;
  // On a weekday of the year, and not of a month: nobody plans like that.
  if (isYear && days.length > 0 && BYMONTH.length === 0) return null;
  const every = frequencies[recur.freq];
  if (!every) return null;
  const isOnDate = (isYear || every === 'month') && days.length + BYMONTHDAY.length === 0;
  const told: RuleTold = {
    every,
    interval: Math.max(recur.interval, 1),
    days,
    monthDays: isOnDate ? [Number(date.slice(8))] : numbers(BYMONTHDAY),
    months: isYear && isOnDate && BYMONTH.length === 0 ? [Number(date.slice(5, 7))] : numbers(BYMONTH),
  };
  return { told, count: recur.count, steps: stepsOf(told, recur), places: numbers(BYSETPOS) };
}

/** What the library repeats: a year as its months, and without conditions that may never hold. */
function stepsOf({ every, interval, days, monthDays }: RuleTold, { wkst }: Recur): Recur {
  const codesOf = days.map(({ day, nth }) => `${nth ?? ''}${codes[keysOf(weekdays).indexOf(day)] ?? ''}`);
  const by =
    every === 'day'
      ? {}
      : codesOf.length > 0
        ? { byday: codesOf }
        : every !== 'week' && monthDays.length > 0
          ? { bymonthday: monthDays }
          : {};
  return ICAL.Recur.fromData({
    freq: every === 'day' ? 'DAILY' : every === 'week' ? 'WEEKLY' : 'MONTHLY',
    interval: every === 'year' ? 1 : interval,
    wkst,
    ...by,
  });
}

const daysBetween = (from: string, until: string) => Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);

const monthsOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/**
 * Where the library begins: near `from`, in the rhythm of the rule, so that years of history are not counted out. Rules of
 * months begin on the first of one, as all of its days may be asked for.
 */
function startNear({ told, count }: Rule, first: string, from: string): string {
  const { every, interval } = told;
  const canJump = count === null && from > first;
  if (every === 'day' || every === 'week') {
    const step = (every === 'week' ? 7 : 1) * interval;
    return canJump ? addDays(first, Math.max(Math.floor(daysBetween(first, from) / step) - 1, 0) * step) : first;
  }
  const step = every === 'year' ? 1 : interval;
  const jumps = canJump ? Math.max(Math.floor((monthsOf(from) - monthsOf(first)) / step) - 1, 0) : 0;
  const month = monthsOf(first) + jumps * step;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** Whether a date that the library gives is one of the rule. */
function holds({ every, interval, days, monthDays, months }: RuleTold, first: string, date: string): boolean {
  const month = Number(date.slice(5, 7));
  if (months.length > 0 && !months.includes(month)) return false;
  if (every === 'year' && (Number(date.slice(0, 4)) - Number(first.slice(0, 4))) % interval !== 0) return false;
  if (every === 'day' && days.length > 0 && !days.some(({ day }) => day === weekdayOf(date))) return false;
  if (monthDays.length === 0) return true;
  const length = new Date(Date.UTC(Number(date.slice(0, 4)), month, 0)).getUTCDate();
  return monthDays.some((day) => (day > 0 ? day : length + 1 + day) === Number(date.slice(8)));
}

/** The dates at some places of each month, -1 the last (BYSETPOS). */
function placesIn(dates: string[], places: number[]): string[] {
  if (places.length === 0) return dates;
  const months = Map.groupBy(dates, (date) => date.slice(0, 7));
  return [...months.values()].flatMap((list) => {
    const chosen = new Set(places.map((place) => list.at(place > 0 ? place - 1 : place)));
    return list.filter((date) => chosen.has(date));
  });
}

/**
 * The dates (`YYYY-MM-DD`) of a rule in the zone of its calendar, in order and bounded: `isOver` says that a date is
 * after the end of the rule. Null when it would take too long.
 */
export function ruleDates(rule: Rule, first: string, span: Span, isOver: (date: string) => boolean): string[] | null {
  const { told, count, places, steps } = rule;
  const iterator = steps.iterator(ICAL.Time.fromDateString(startNear(rule, first, span.from)));
  // Of a month that places are chosen from, every date must be known.
  const most = places.length > 0 ? mostSteps : span.most;
  const dates: string[] = [];
  let taken = 0;
  for (let step = 0; taken < most; step += 1) {
    const next = iterator.next() as { toString(): string } | null;
    const date = next?.toString().slice(0, 10);
    if (date === undefined || date > span.until || isOver(date)) break;
    if (step === mostSteps) return null;
    if (!holds(told, first, date) || (places.length === 0 && date < first)) continue;
    dates.push(date);
    if (places.length === 0 && dates.length === count) break;
    if (date >= span.from) taken += 1;
  }
  const chosen = placesIn(dates, places).filter((date) => date >= first);
  return chosen
    .slice(0, count ?? chosen.length)
    .filter((date) => date >= span.from)
    .slice(0, span.most);
}
