import ICAL from 'ical.js';
import { addDays, maxDates } from '../../../model/dates.ts';
import type { Moment } from '../moment.ts';
import type { Note } from '../read.ts';
import { bring, clockOf, momentsOf, periodsOf } from './clock.ts';
import type { Clocks } from './clock.ts';
import { allOf, lineNote } from './components.ts';
import type { Component, Property } from './components.ts';
import { readRule, ruleDates } from './rule-dates.ts';
import type { Rule, Span } from './rule-dates.ts';

/** Where something repeats: as its calendar has it (`local`), and how to bring that to The Hague. */
export type Start = { property: Property; local: Moment; here: Moment };

/**
 * The days on which something that repeats begins, in the zone of its calendar. `endless`: it goes on. `byRule`: not by dates alone. `rules` are the
 * rules that give them. `unread` are properties that say something which we cannot count out.
 */
export type Recurrence = {
  starts: Moment[];
  endless: boolean;
  byRule: boolean;
  rules: Rule[];
  /** Minutes that a date takes which has a length of its own (RDATE as a period), by its moment. */
  lengths: Map<string, number>;
  unread: Property[];
  notes: Note[];
};

const keyOf = ({ date, time }: Moment) => `${date}T${time ?? ''}`;

/** Whether a moment is one that a list names: to the minute, or as a whole day. */
const isIn = (list: Moment[]) => {
  const keys = new Set(list.map(keyOf));
  return (moment: Moment) => keys.has(keyOf(moment)) || keys.has(`${moment.date}T`);
};

function datesOf(
  property: Property,
  start: Start,
  span: Span,
  clocks: Clocks,
): { rule: Rule; dates: string[]; endless: boolean } | null {
  const recur: unknown = property.property.getFirstValue();
  if (!(recur instanceof ICAL.Recur)) return null;
  const { date, time } = start.local;
  const rule = readRule(recur, date, time);
  if (!rule) return null;
  const clock = clockOf(start.property, clocks);
  const text = /UNTIL=(\w+)/iu.exec(property.text)?.[1] ?? '';
  const until = recur.until ? untilOf(text, clocks, start.property) : null;
  const isOver = (day: string): boolean => {
    if (!until) return false;
    if (until.time === null) return day > until.date;
    return keyOf(bring({ date: day, time: time ?? '00:00' }, clock)) > keyOf(until);
  };
  const dates = ruleDates(rule, date, span, isOver);
  return dates && { rule, dates, endless: !recur.until && recur.count === null };
}

/** The end of a rule on clocks in The Hague; a date counts as a whole day of the calendar's own. */
function untilOf(text: string, clocks: Clocks, start: Property): Moment | null {
  const [, year, month, day, hour, minute, utc] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z)?)?$/iu.exec(text) ?? [];
  if (year === undefined) return null;
  const date = `${year}-${month}-${day}`;
  if (hour === undefined) return { date, time: null };
  const local = { date, time: `${hour}:${minute}` };
  return bring(local, clockOf(utc ? { ...start, text: 'Z' } : start, clocks));
}

/** How long dates take that are told as a period. */
function lengthsOf(event: Component, clocks: Clocks): Recurrence['lengths'] {
  const periods = allOf(event, 'rdate').filter(({ property }) => property.type === 'period');
  return new Map(
    periods.flatMap((property) =>
      periodsOf(property, clocks).map(({ starts, minutes }) => [keyOf(starts), minutes] as const),
    ),
  );
}

/**
 * When something takes place by its rules (RRULE), its dates (RDATE), and what is taken off (EXRULE, EXDATE): from a day
 * on, in the order of the calendar, as RFC 5545 §3.8.5 has it. The first date is one when there is no rule; with rules
 * that do not give it, the rules count.
 */
export function recurrenceOf(event: Component, start: Start, today: string, clocks: Clocks): Recurrence {
  const unread: Property[] = [];
  const notes: Note[] = [];
  // A day before: a calendar far to the east is ahead of us.
  const span = { from: addDays(today, -1), until: addDays(today, 2 * 366), most: maxDates + 2 };
  const read = (name: string) =>
    allOf(event, name).flatMap((property) => {
      const dates = datesOf(property, start, span, clocks);
      if (!dates) unread.push(property);
      return dates ? [dates] : [];
    });
  const rules = read('rrule');
  const offRules = read('exrule');
  const clock = clockOf(start.property, clocks);
  const at = (date: string): Moment => bring({ date, time: start.local.time }, clock);
  const more = allOf(event, 'rdate').flatMap((property) => momentsOf(property, clocks).map(({ here }) => here));
  const first = rules.length === 0 && unread.length === 0 ? [start.here] : [];
  const all = new Map(
    [
      ...first,
      ...rules.flatMap(({ dates }) => dates.map(at)),
      ...more.map((one) => ({ ...one, time: one.time ?? start.here.time })),
    ].map((moment) => [keyOf(moment), moment] as const),
  );
  const isOff = isIn([
    ...offRules.flatMap(({ dates }) => dates.map(at)),
    ...allOf(event, 'exdate').flatMap((property) => momentsOf(property, clocks).map(({ here }) => here)),
  ]);
  const starts = [...all.values()].filter((moment) => !isOff(moment)).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const isOffRule = rules.length > 0 && start.here.date >= today && !all.has(keyOf(start.here));
  if (isOffRule) notes.push({ code: 'offRule', line: start.property.line, values: { date: start.here.date } });
  const last = [...all.values()].reduce((day, { date }) => (date > day ? date : day), '');
  const hasDate = ({ date, time }: Moment) =>
    time === null ? [...all.values()].some((one) => one.date === date) : all.has(keyOf({ date, time }));
  // Who takes off a date that is none, often at another time of the day, leaves that date standing.
  const misses = allOf(event, 'exdate').filter((property) =>
    momentsOf(property, clocks).some(({ here }) => here.date >= today && here.date <= last && !hasDate(here)),
  );
  // A day among dates with a time: it is taken to be at that of the first.
  const timeless = allOf(event, 'rdate').filter(
    ({ property }) => property.type === 'date' && start.here.time !== null && unread.length === 0,
  );
  notes.push(...[...misses, ...timeless].map(lineNote));
  const endless = rules.some((one) => one.endless);
  return {
    starts,
    endless,
    byRule: rules.length > 0,
    rules: rules.map(({ rule }) => rule),
    lengths: lengthsOf(event, clocks),
    unread,
    notes,
  };
}
