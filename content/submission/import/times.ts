import { maxDates } from '../../model/dates.ts';
import type { Values } from '../values.ts';
import { dateValues, lastDay } from './found-event.ts';
import { repeatValues } from './fit.ts';
import type { Moment } from './moment.ts';
import { spanValue } from '../dated.ts';
import type { Note, Repetition, RuleTold } from './read.ts';

/**
 * One time that something takes place, on clocks in The Hague; `ends` is null when it is not told. `was` is the day of its
 * series that it comes instead of, `reason` why it is off.
 */
export type Time = { starts: Moment; ends: Moment | null; cancelled: boolean; was?: string; reason?: string };

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

/** What the times of one row have in common: when on their day they begin and end, and whether that is another day. One that was moved is apart. */
const clockKey = ({ starts, ends, was }: Time): string =>
  `${starts.time ?? ''} ${ends?.time ?? ''} ${lastDay(starts, ends) > starts.date} ${was ?? ''}`;

/** A date with times of its own, as the form carries it; null when its times are not all known. */
const ownOf = ({ starts, ends }: Time): string | null =>
  starts.time !== null && ends?.time != null
    ? spanValue({ starts: `${starts.date}T${starts.time}`, ends: `${ends.date}T${ends.time}` })
    : null;

const changedNote = ({ was }: Time): Note[] => (was === undefined ? [] : [{ code: 'changed', values: { date: was } }]);

/** What is told about a date beside its series: what it comes instead of, that it is off, and why. */
function ownNote({ starts, ends, was }: Time): Note {
  const values = { date: starts.date, start: starts.time ?? '', end: ends?.time ?? '' };
  return { code: 'ownTime', values: { ...values, ...(was !== undefined && { was }) } };
}

const offNotes = (times: Time[]): Note[] =>
  times.flatMap(({ starts, cancelled, reason }) =>
    cancelled ? [{ code: 'off' as const, values: { date: starts.date, reason: reason ?? '–' } }] : [],
  );

/**
 * The row of a series with dates at other times in it; null when it is no series of the form, or those dates are too many to
 * be exceptions.
 */
function mixedRow(groups: Time[][], source: Source, today: string): { values: Values; notes: Note[] } | null {
  const [main = [], ...others] = groups.toSorted((a, b) => b.length - a.length);
  const rest = others.flat().sort((a, b) => (a.starts.date < b.starts.date ? -1 : 1));
  const own = rest.map(ownOf).filter((value) => value !== null);
  if (source.foreign || rest.length === 0 || rest.length > main.length || own.length < rest.length) return null;
  const days = new Set(rest.map(({ starts }) => starts.date));
  // What the series has on such a day too is told beside it: of a day only its own times count.
  const both = main.filter(({ starts }) => days.has(starts.date));
  const more = both.map(ownOf).filter((value) => value !== null);
  const row = groupRow(main, source, today);
  const { repeats = [], except = [], cancelled = [] } = row.values;
  if (!['weekly', 'fortnightly', 'monthly'].includes(repeats[0] ?? '') || more.length < both.length) return null;
  const off = rest.filter((time) => time.cancelled).map(({ starts }) => starts.date);
  const left = except.filter((day) => !days.has(day));
  const all: Values = {
    ...row.values,
    except: left,
    own: [...own, ...more].sort(),
    cancelled: [...new Set([...cancelled, ...off])].sort(),
  };
  const skip = (note: Note): Note =>
    note.repetition ? { ...note, repetition: { ...note.repetition, skipped: left.length } } : note;
  return {
    values: Object.fromEntries(Object.entries(all).filter(([, list]) => list.length > 0)),
    notes: [...row.notes.map(skip), ...rest.map(ownNote)],
  };
}

/** Why dates are off, as the form carries it; the form does not for dates by themselves: there it stays a note. */
const withReasons = (row: { values: Values; notes: Note[] }, times: Time[]) => {
  const told = times.flatMap(({ starts, cancelled, reason }) =>
    cancelled && reason !== undefined ? [`${starts.date} ${reason}`] : [],
  );
  const isSeries = !['once', 'several'].includes(row.values.repeats?.[0] ?? '');
  const values = isSeries && told.length > 0 ? { ...row.values, reasons: told } : row.values;
  return { values, notes: [...row.notes, ...offNotes(times)] };
};

/**
 * The rows of times that repeat: a series with dates at other times in it is one; else there is one for each time of the day
 * that they begin and end at.
 */
export function timeRows(times: Time[], source: Source, today: string): { values: Values; notes: Note[] }[] {
  const groups = [...Map.groupBy(times, clockKey).values()];
  const mixed = mixedRow(groups, source, today);
  if (mixed) return [withReasons(mixed, times)];
  return groups.map((group) => {
    const row = withReasons(groupRow(group, source, today), group);
    const notes = [...row.notes, ...group.flatMap(changedNote)];
    const [first] = group;
    if (groups.length === 1 || !source.foreign || !first) return { ...row, notes };
    const { date, time } = first.starts;
    return { ...row, notes: [...notes, { code: 'clock', values: { date, time: time ?? '' } }] };
  });
}
