import { maxDates } from '../../model/dates.ts';
import type { Values } from '../values.ts';
import { dateValues, lastDay } from './found-event.ts';
import { repeatValues } from './fit.ts';
import type { Moment } from './moment.ts';
import type { Note, Repetition, RuleTold } from './read.ts';

/** One time that something takes place, on clocks in The Hague; `ends` is null when it is not told. */
export type Time = { starts: Moment; ends: Moment | null; cancelled: boolean };

/**
 * Where times come from: by a rule (`rule` in words, when it can be told), without an end, and on the clock of another zone.
 */
export type Source = { byRule: boolean; rule: RuleTold | null; endless: boolean; foreign: boolean };

/** One year on: how far we go with dates of a rule that has no end and that the form has no words for. */
const aYearOn = (today: string) => `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;

const oneDates = (times: Time[]) => times.map(({ starts, cancelled }) => ({ date: starts.date, cancelled }));

function repetitionOf(times: Time[], { rule, endless }: Source, values: Values): Repetition {
  const [first, last] = [times[0]?.starts.date ?? '', times.at(-1)?.starts.date ?? null];
  return { rule, dates: times.length, first, last: endless ? null : last, skipped: values.except?.length ?? 0 };
}

function groupRow(group: Time[], source: Source, today: string): { values: Values; notes: Note[] } {
  const [first] = group;
  if (!first) return { values: {}, notes: [] };
  const { byRule, endless } = source;
  if (lastDay(first.starts, first.ends) > first.starts.date)
    return {
      values: { ...dateValues(first.starts, first.ends), repeats: [] },
      notes: [{ code: 'severalDays', repetition: repetitionOf(group, source, {}) }],
    };
  const { start, end } = dateValues(first.starts, first.ends);
  const clock: Values = { ...(start && { start }), ...(end && { end }) };
  const values = repeatValues(oneDates(group), { byRule, endless });
  if (values.repeats?.[0] !== 'several')
    return {
      values: { ...clock, ...values },
      notes: [{ code: 'repetition', repetition: repetitionOf(group, source, values) }],
    };
  const limit = endless ? aYearOn(today) : null;
  const near = limit === null ? group : group.filter(({ starts }) => starts.date <= limit);
  const shown = near.slice(0, maxDates);
  return {
    values: { ...clock, ...repeatValues(oneDates(shown), { byRule: false, endless: false }) },
    notes: [
      { code: 'repetition', repetition: repetitionOf(shown, { ...source, endless: false }, {}) },
      ...(limit === null ? [] : [{ code: 'endless' as const, values: { date: limit } }]),
      ...(near.length > maxDates ? [{ code: 'tooMany' as const, values: { count: maxDates } }] : []),
    ],
  };
}

/** What the times of one row have in common: when on their day they begin and end, and whether that is another day. */
const clockKey = ({ starts, ends }: Time): string =>
  `${starts.time ?? ''} ${ends?.time ?? ''} ${lastDay(starts, ends) > starts.date}`;

/** The rows of times that repeat: one for each time of the day that they begin and end at. */
export function timeRows(times: Time[], source: Source, today: string): { values: Values; notes: Note[] }[] {
  const groups = [...Map.groupBy(times, clockKey).values()];
  return groups.map((group) => {
    const row = groupRow(group, source, today);
    const [first] = group;
    if (groups.length === 1 || !source.foreign || !first) return row;
    const { date, time } = first.starts;
    return { ...row, notes: [...row.notes, { code: 'clock', values: { date, time: time ?? '' } }] };
  });
}
