import { addDays, maxDates, weekdayOf } from '../../../model/dates.ts';
import { keysOf, weekdays } from '../../../model/vocabulary.ts';
import type { Weekday } from '../../../model/vocabulary.ts';
import { readMoment } from '../moment.ts';
import type { RuleTold } from '../read.ts';
import { listOf, termOf, textOf } from './nodes.ts';
import type { Node } from './nodes.ts';

/** The dates of a schedule of schema.org, from a day on; `endless` when it tells no end. */
export type Scheduled = { rule: RuleTold; dates: string[]; endless: boolean };

const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A weekday as schema.org names it, or as a calendar does (`TU`, `2TU`, `-1FR`). */
function dayOf(value: unknown): RuleTold['days'][number] | null {
  const text = termOf(value);
  const named = keysOf(weekdays).find((day) => day === text.toLowerCase());
  if (named) return { day: named, nth: null };
  const [, nth, code = ''] = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/iu.exec(text) ?? [];
  const day = keysOf(weekdays)[codes.indexOf(code.toUpperCase())];
  return day ? { day, nth: nth === undefined ? null : Number(nth) } : null;
}

const units: Record<string, RuleTold['every']> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
const words: Record<string, RuleTold['every']> = { daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' };

/** The rule of a schedule; null when it has words that we do not know. */
function ruleOf(schedule: Node, first: string): RuleTold | null {
  const frequency = textOf(schedule.repeatFrequency)?.trim() ?? '';
  const [, count, unit = ''] = /^P(\d{1,3})([DWMY])$/iu.exec(frequency) ?? [];
  const every = units[unit.toUpperCase()] ?? words[termOf(frequency).toLowerCase()];
  const days = listOf(schedule.byDay).map(dayOf);
  const weeks = listOf(schedule.byMonthWeek).map((week) => Number(textOf(week)));
  const monthDays = listOf(schedule.byMonthDay).map((day) => Number(textOf(day)));
  const months = listOf(schedule.byMonth).map((month) => Number(textOf(month)));
  if (!every || every === 'year' || days.some((day) => day === null)) return null;
  if ([...weeks, ...monthDays, ...months].some((value) => !Number.isInteger(value))) return null;
  const known = days.filter((day) => day !== null);
  const placed = weeks.length === 0 ? known : known.flatMap(({ day }) => weeks.map((nth) => ({ day, nth })));
  const isOnDate = every === 'month' && placed.length + monthDays.length === 0;
  return {
    every,
    interval: Number(count ?? 1) || 1,
    days: placed,
    monthDays: isOnDate ? [Number(first.slice(8))] : monthDays,
    months,
  };
}

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const monthNumber = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const weekNumber = (date: string) => Math.floor((dayNumber(date) + 3) / 7);

const isAt = (date: string, nth: number | null): boolean => {
  if (nth === null) return true;
  if (nth > 0) return Math.ceil(Number(date.slice(8)) / 7) === nth;
  return (
    addDays(date, -7 * (nth + 1)).slice(0, 7) === date.slice(0, 7) &&
    addDays(date, -7 * nth).slice(0, 7) !== date.slice(0, 7)
  );
};

function holds({ every, interval, days, monthDays, months }: RuleTold, first: string, date: string): boolean {
  const numberOf = every === 'day' ? dayNumber : every === 'week' ? weekNumber : monthNumber;
  if ((numberOf(date) - numberOf(first)) % interval !== 0) return false;
  if (months.length > 0 && !months.includes(Number(date.slice(5, 7)))) return false;
  if (monthDays.length > 0 && !monthDays.includes(Number(date.slice(8)))) return false;
  const own: { day: Weekday; nth: number | null }[] =
    days.length > 0 || every !== 'week' ? days : [{ day: weekdayOf(first), nth: null }];
  return own.length === 0 || own.some(({ day, nth }) => day === weekdayOf(date) && isAt(date, nth));
}

const farthest = 2 * 366;

/** Counts a schedule out; null when it has words that we do not know, or no first day. */
export function scheduleDates(schedule: Node, start: string | null, today: string): Scheduled | null {
  const first = readMoment({ text: textOf(schedule.startDate) ?? '', zone: null })?.date ?? start;
  const last = readMoment({ text: textOf(schedule.endDate) ?? '', zone: null })?.date ?? null;
  const rule = first === null ? null : ruleOf(schedule, first);
  if (first === null || rule === null) return null;
  const count = Number(textOf(schedule.repeatCount)) || null;
  const except = new Set(
    listOf(schedule.exceptDate).map((date) => readMoment({ text: textOf(date) ?? '', zone: null })?.date),
  );
  const until = last ?? addDays(first > today ? first : today, farthest);
  const dates: string[] = [];
  let counted = 0;
  // From the first day on, for the rhythm; of a schedule of many years only what is near.
  const begin = count === null && first < addDays(today, -farthest) ? addDays(today, -farthest) : first;
  for (let date = begin; date <= until && dates.length <= maxDates; date = addDays(date, 1)) {
    if (!holds(rule, first, date)) continue;
    counted += 1;
    if (!except.has(date) && date >= today) dates.push(date);
    if (counted === count) break;
  }
  return { rule, dates, endless: last === null && count === null };
}
