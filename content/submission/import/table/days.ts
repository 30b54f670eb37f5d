import { addDays, weekdayOf } from '../../../model/dates.ts';
import { localeKeys, locales } from '../../../model/locales.ts';
import { keysOf, weekdays } from '../../../model/vocabulary.ts';
import type { Weekday } from '../../../model/vocabulary.ts';
import { westernDigits } from '../../digits.ts';
import { plain } from '../../plain.ts';
import { readClock } from './clock-times.ts';

/**
 * How a column writes `3/4/2027`: day first, or month first as American programs do. `unsure` when some of its dates say
 * one thing and some the other: then such a date is asked.
 */
export type DayOrder = 'dayFirst' | 'monthFirst' | 'unsure';

/** A day of a table, and the last day and the time when they stand with it. */
export type TableDay = { date: string; last?: string; time?: string };

const two = (digits: string) => digits.padStart(2, '0');
const year4 = (digits: string) => (digits.length === 2 ? `20${digits}` : digits);

function dateOf(year: string, month: string, day: string): string | null {
  const date = `${year4(year)}-${two(month)}-${two(day)}`;
  return new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date) ? date : null;
}

const named = (options: Intl.DateTimeFormatOptions, dates: Date[]) =>
  new Map(
    localeKeys.flatMap((locale) => {
      const format = new Intl.DateTimeFormat(locales[locale].tag, { ...options, timeZone: 'UTC' });
      return dates.map((date, index) => [plain(format.format(date)), index] as const);
    }),
  );

const monthDates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2027, month, 1)));
// The 4th of January 2027 is a Monday.
const weekDates = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2027, 0, 4 + day)));

const monthNames = new Map([
  ...named({ month: 'long' }, monthDates),
  ...named({ month: 'short' }, monthDates),
  ...(['mrt', 'sept', 'okt', 'maa'] as const).map((name, index) => [name, [2, 8, 9, 2][index] ?? 0] as const),
]);
const dayNames = new Map([
  ...named({ weekday: 'long' }, weekDates),
  ...named({ weekday: 'short' }, weekDates),
  ...(['maan', 'dins', 'woens', 'donder', 'vrij', 'zater', 'zon'] as const).map(
    (name, index) => [name, index] as const,
  ),
]);

/** The weekday that a word names in one of the four languages, also shortened or in the plural; null when it is none. */
export function weekdayNamed(word: string): Weekday | null {
  const name = plain(word);
  const index = dayNames.get(name) ?? dayNames.get(name.replace(/(?:en|s)$/u, '')) ?? null;
  return index === null ? null : (keysOf(weekdays)[index] ?? null);
}

const monthNamed = (word: string): string | null => {
  const index = monthNames.get(plain(word));
  return index === undefined ? null : String(index + 1);
};

/** A day that a spreadsheet stores as a number: days since the last day but one of 1899. */
const serialDay = (days: number): string => addDays('1899-12-30', days);

const withTime = (date: string | null, rest: string | undefined): TableDay | null => {
  if (date === null) return null;
  const time = rest?.trim() ? readClock(rest)?.start : undefined;
  if (rest?.trim() && time === undefined) return null;
  // Midnight is how programs write a day without a time.
  return time === undefined || time === '00:00' ? { date } : { date, time };
};

function oneDay(text: string, order: DayOrder): TableDay | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]+(\d.*?)z?)?$/u.exec(text);
  if (iso) return withTime(dateOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? ''), iso[4]?.replace(/[+-]\d\d:?\d\d$/u, ''));
  const typed = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})(?:,?\s+(.+))?$/u.exec(text);
  if (typed) {
    const [, a = '', mark, b = '', year = '', rest] = typed;
    // Only Americans part a date with slashes and put the month first; and where one part is no month, it is the day.
    const isSlash = mark === '/';
    if (isSlash && Number(b) > 12) return withTime(dateOf(year, a, b), rest);
    if (isSlash && Number(a) <= 12 && order === 'unsure' && a !== b) return null;
    return isSlash && Number(a) <= 12 && order === 'monthFirst'
      ? withTime(dateOf(year, a, b), rest)
      : withTime(dateOf(year, b, a), rest);
  }
  const words =
    /^(\d{1,2})(?:e|de|ste|\.|st|nd|rd|th)?\s+(?:of\s+)?(\p{L}[\p{L}\p{M}]*)\.?,?\s+'?(\d{4}|\d{2})(?:,?\s+(.+))?$/u.exec(
      text,
    );
  if (words) return withTime(dateOf(words[3] ?? '', monthNamed(words[2] ?? '') ?? '', words[1] ?? ''), words[4]);
  const english = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(.+))?$/u.exec(text);
  if (english)
    return withTime(dateOf(english[3] ?? '', monthNamed(english[1] ?? '') ?? '', english[2] ?? ''), english[4]);
  const run = /^(20\d\d)(\d\d)(\d\d)$/u.exec(text);
  if (run) return withTime(dateOf(run[1] ?? '', run[2] ?? '', run[3] ?? ''), undefined);
  const serial = /^([3-6]\d{4})(?:[.,](\d+))?$/u.exec(text);
  return serial ? withTime(serialDay(Number(serial[1])), serial[2] && `0.${serial[2]}`) : null;
}

/** A text without the weekday that it begins or ends with; what is no weekday stays with the text. */
function withoutWeekday(text: string): { text: string; day: Weekday | null } {
  const [, before, rest] = /^(?:op\s+|on\s+)?(?:يوم\s+)?(\p{L}[\p{L}\p{M}]*)\.?,?\s+(.*\d.*)$/u.exec(text) ?? [];
  const first = before === undefined ? null : weekdayNamed(before);
  if (first !== null) return { text: rest ?? '', day: first };
  const [, other, behind] = /^(.*\d.*?)[\s,]+\(?(\p{L}[\p{L}\p{M}]*)\.?\)?$/u.exec(text) ?? [];
  const last = behind === undefined ? null : weekdayNamed(behind);
  return last === null ? { text, day: null } : { text: other ?? '', day: last };
}

const between = /\s*(?:t\/m|tot en met|tot|–|—|\s-\s|\bt\/?m\b|until|through|\bto\b|حتى|إلى)\s*/u;

/** A first day that leaves out what stands at the last one: `28` of `28 t/m 30 maart 2027`. */
function completed(first: string, last: string): string {
  if (/^\d{1,2}$/u.test(first)) return last.replace(/^\d{1,2}/u, first);
  const year = /(\d{4})$/u.exec(last)?.[1];
  if (year === undefined || /\d{4}/u.test(first)) return first;
  return /^\d{1,2}[-/.]\d{1,2}$/u.test(first)
    ? `${first}${/[-/.]/u.exec(first)?.[0] ?? '-'}${year}`
    : `${first} ${year}`;
}

/**
 * Reads a day as people and programs write it: `28-3-27`, `zo 28 maart 2027`, `3/28/2027`, `46474`, `28 t/m 30 maart 2027`,
 * `28-03-2027 19:30`. Null when it is none, has no year, or is on another weekday than it says.
 */
export function readDay(cell: string, order: DayOrder): TableDay | null {
  const western = westernDigits(cell).toLowerCase().replace(/\s+/gu, ' ').trim();
  const { text, day } = withoutWeekday(western);
  const one = oneDay(text, order);
  if (one) return day === null || weekdayOf(one.date) === day ? one : null;
  const [first = '', last, ...more] = text.split(between);
  if (last === undefined || more.length > 0) return null;
  const until = oneDay(withoutWeekday(last).text, order);
  const from = until && oneDay(completed(first, withoutWeekday(last).text), order);
  return from && until.date > from.date
    ? { date: from.date, last: until.date, ...(from.time && { time: from.time }) }
    : null;
}

/** In which order a column writes its dates; `american` when its name is one that only programs in English give. */
export function dayOrder(cells: string[], american: boolean): DayOrder {
  const slashes = cells.map((cell) => /^\D*(\d{1,2})\/(\d{1,2})\/\d{2,4}/u.exec(westernDigits(cell)) ?? []);
  const dayFirst = slashes.some(([, a]) => Number(a) > 12);
  const monthFirst = slashes.some(([, , b]) => Number(b) > 12);
  if (dayFirst && monthFirst) return 'unsure';
  if (monthFirst) return 'monthFirst';
  return american && !dayFirst ? 'unsure' : 'dayFirst';
}
