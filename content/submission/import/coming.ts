import { addDays, weekdayOf } from '../../model/dates.ts';
import type { Weekday } from '../../model/vocabulary.ts';
import { isDate, recurrenceOf, seriesDates } from '../checks/dates.ts';
import type { Values } from '../values.ts';
import type { FoundRow, Note, Repetition, RuleTold } from './read.ts';

/* What of a row is still to come; rows of calendars were counted out from today on. */

const series = new Set(['weekly', 'fortnightly', 'monthly']);

const first = (values: Values, name: string): string | null => {
  const [value] = values[name] ?? [];
  return value !== undefined && isDate(value) ? value : null;
};

/** The rule that the answers of a form stand for. */
function toldOf(repeats: string, date: string, days: Weekday[]): RuleTold {
  const { frequency, interval } = recurrenceOf({ repeats, until: date, days, except: [] });
  const nth = Math.ceil(Number(date.slice(8)) / 7);
  const every = frequency === 'monthly' ? 'month' : 'week';
  const own = days.length > 0 ? days : [weekdayOf(date)];
  const place = every === 'month' ? (nth > 4 ? -1 : nth) : null;
  return { every, interval, days: own.map((day) => ({ day, nth: place })), monthDays: [], months: [] };
}

const isTold = ({ notes }: FoundRow) => notes.some(({ code }) => code === 'repetition');

const withNote = (row: FoundRow, repetition: Repetition): FoundRow =>
  isTold(row) ? row : { ...row, notes: [{ code: 'repetition', repetition } satisfies Note, ...row.notes] };

function comingSeries(row: FoundRow, repeats: string, today: string): FoundRow | null {
  const { values } = row;
  const [date, until] = [first(values, 'date'), first(values, 'until')];
  if (date === null) return row;
  if (until !== null && until < today) return null;
  const days = (values.days ?? []) as Weekday[];
  const except = (values.except ?? []).filter(isDate);
  // Of a series that began long ago the next date; its rhythm stays.
  const last = until ?? addDays(date > today ? date : today, 62);
  const dates = seriesDates({ repeats, date, until: last, days, except }).filter((each) => each >= today);
  const [next] = dates;
  if (next === undefined) return row;
  const told = { rule: toldOf(repeats, next, days), dates: dates.length, first: next, last: until };
  const skipped = except.filter((each) => each >= next && (until === null || each <= until)).length;
  const moved = date < today ? { ...row, values: { ...values, date: [next] } } : row;
  return withNote(moved, { ...told, skipped });
}

/** A row as far as it is to come; null when it is over. What cannot be judged stays, and is asked. */
function comingRow(row: FoundRow, today: string): FoundRow | null {
  const { values } = row;
  const repeats = values.repeats?.[0] ?? '';
  if (series.has(repeats)) return isTold(row) ? row : comingSeries(row, repeats, today);
  if (repeats === 'several') {
    const dates = values.dates ?? [];
    const coming = dates.filter((date) => !isDate(date) || date >= today);
    if (dates.length > 0 && coming.length === 0) return null;
    if (!coming.every(isDate)) return row;
    const [begin = ''] = coming;
    const told = { rule: null, dates: coming.length, first: begin, last: coming.at(-1) ?? null, skipped: 0 };
    return withNote({ ...row, values: { ...values, dates: coming } }, told);
  }
  const last = first(values, 'last-date') ?? first(values, 'date');
  return repeats === 'once' && last !== null && last < today ? null : row;
}

/** Rows as far as they are to come, and how many are over. */
export function comingRows(rows: FoundRow[], today: string): { found: FoundRow[]; past: number } {
  const found = rows.map((row) => comingRow(row, today)).filter((row) => row !== null);
  return { found, past: rows.length - found.length };
}
