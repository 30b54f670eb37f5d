import { maxDates, weekdayOf } from '../../../model/dates.ts';
import type { Values } from '../../values.ts';
import { dateValues, lastDay } from '../found-event.ts';
import { repeatValues } from '../fit.ts';
import type { Moment } from '../moment.ts';
import type { ImportContext, Note, Repetition } from '../read.ts';
import type { Clocks } from './clock.ts';
import type { Component } from './components.ts';
import type { Change } from './change.ts';
import { keyOf } from './change.ts';
import { later, lengthOf, minutesOf } from './event.ts';
import { oneDates, recurrenceOf } from './recurrence.ts';
import type { Recurrence, Start, Time } from './recurrence.ts';

/** What belongs to one row of a series: an event that describes it, its times, and what to say about it. */
export type Part = {
  event: Component;
  start: Start;
  times: Time[];
  length: number | null;
  notes: Note[];
  recurrence: Recurrence;
};

const timesOf = (starts: Moment[], length: number | null, cancelled = false): Time[] =>
  starts.map((moment) => ({ starts: moment, ends: length === null ? null : later(moment, length), cancelled }));

/** A series in the parts that its changes "from this date on" make of it. */
export function partsOf(
  event: Component,
  start: Start,
  changes: Change[],
  { today }: ImportContext,
  clocks: Clocks,
): Part[] {
  const recurrence = recurrenceOf(event, start, today, clocks);
  const turns = changes.filter(({ onwards }) => onwards).sort((a, b) => (keyOf(a.was) < keyOf(b.was) ? -1 : 1));
  const before = (moment: Moment, turn: Change | undefined) => !turn || keyOf(moment) < keyOf(turn.was);
  const length = lengthOf(event, start, clocks);
  const own = timesOf(
    recurrence.starts.filter((moment) => before(moment, turns[0])),
    length,
  );
  const rest = turns.map((turn, index): Part => {
    const moments = recurrence.starts.filter((moment) => !before(moment, turn) && before(moment, turns[index + 1]));
    const moved = turn.start ? minutesOf(turn.start.here) - minutesOf(turn.was) : 0;
    const long = turn.start ? lengthOf(turn.event, turn.start, clocks) : length;
    return {
      event: turn.event,
      start: turn.start ?? start,
      times: timesOf(
        moments.map((moment) => later(moment, moved)),
        long ?? length,
        turn.cancelled,
      ),
      length: long ?? length,
      notes: [],
      recurrence: { ...recurrence, rules: moved === 0 ? recurrence.rules : [] },
    };
  });
  return [{ event, start, times: own, length, notes: recurrence.notes, recurrence }, ...rest];
}

/** How the rule of a part is told: as the calendar has it, unless its clock makes other days of it. */
function repetitionOf({ recurrence, times }: Part, values: Values, start: Start): Repetition {
  const [rule] = recurrence.rules;
  const skipped = values.except?.length ?? 0;
  const isShifted = weekdayOf(start.here.date) !== weekdayOf(start.local.date);
  const dates = times.length;
  const first = times[0]?.starts.date ?? start.here.date;
  const last = recurrence.endless ? null : (times.at(-1)?.starts.date ?? null);
  return { rule: recurrence.rules.length === 1 && rule && !isShifted ? rule.told : null, dates, first, last, skipped };
}

/** One year on: how far we go with dates of a rule that has no end and that the form has no words for. */
const aYearOn = (today: string) => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;

/** The rows of a part: one for each time of the day that it begins at. */
export function partRows(part: Part, context: ImportContext): { values: Values; notes: Note[] }[] {
  const { times, recurrence, start } = part;
  const { byRule } = recurrence;
  const groups = [...Map.groupBy(times, ({ starts }) => starts.time).values()];
  return groups.map((group) => {
    const [first] = group;
    if (!first) return { values: {}, notes: [] };
    const { start: begins = [], end = [] } = dateValues(first.starts, first.ends);
    if (lastDay(first.starts, first.ends) > first.starts.date)
      return {
        values: { ...dateValues(first.starts, first.ends), repeats: [] },
        notes: [{ code: 'severalDays', repetition: repetitionOf({ ...part, times: group }, {}, start) }],
      };
    let values = repeatValues(oneDates(group), { byRule, endless: recurrence.endless });
    const notes: Note[] = [];
    let shown = group;
    if (recurrence.endless && values.repeats?.[0] === 'several') {
      const limit = aYearOn(context.today);
      shown = group.filter(({ starts }) => starts.date <= limit);
      values = repeatValues(oneDates(shown), { byRule, endless: false });
      notes.push({ code: 'endless', values: { date: limit } });
    }
    if (groups.length > 1)
      notes.push({ code: 'clock', values: { date: first.starts.date, time: first.starts.time ?? '' } });
    if (values.repeats?.[0] === 'several' && shown.length > maxDates) {
      shown = shown.slice(0, maxDates);
      values = repeatValues(oneDates(shown), { byRule: false, endless: false });
      notes.push({ code: 'tooMany', values: { count: maxDates } });
    }
    notes.unshift({ code: 'repetition', repetition: repetitionOf({ ...part, times: shown }, values, start) });
    return { values: { start: begins, end, ...values }, notes };
  });
}
