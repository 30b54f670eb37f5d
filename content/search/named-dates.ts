import { addDays } from '../model/dates.ts';
import { isArabic } from './stems.ts';
import type { Token } from './tokens.ts';

/** Words for days, each list folded and parted by commas; the months from January on. */
export type DateWords = Record<(typeof relative)[number] | (typeof whichDay)[number] | 'onlyWithDay', string> & {
  months: string[];
  short: string[];
  weekdays: string[];
};

/** Days that a query names, both ends included (`YYYY-MM-DD`), and the tokens that say so. */
export type NamedDates = { from: string; until: string; first: number; last: number };

const relative = [
  'today',
  'tomorrow',
  'dayAfter',
  'weekend',
  'nextWeekend',
  'week',
  'nextWeek',
  'month',
  'nextMonth',
] as const;
// Words beside a weekday that make it one day: this Saturday, the coming one, and that of next week.
const whichDay = ['thisDay', 'comingDay', 'nextDay'] as const;
const longest = 5;

/** Phrases with what they stand for. */
export const phrasesFor = <Key extends string>(lists: (readonly [key: Key, words: string])[]): Map<string, Key> =>
  new Map(lists.flatMap(([key, words]) => words.split(',').map((phrase) => [phrase, key] as const)));

const weekOrder = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const weekdayIndex = (date: string) => (new Date(date).getUTCDay() + 6) % 7;

/** The weekday of a date `YYYY-MM-DD`. That of the model brings its labels and Zod, which a browser need not load. */
export const weekdayAt = (date: string): string => weekOrder[weekdayIndex(date)] ?? '';
const lastOfMonth = (month: string) => addDays(addDays(`${month}-28`, 4).slice(0, 8) + '01', -1);

/** The days of a word such as "this weekend", seen from `today`. */
function daysOf(word: (typeof relative)[number], today: string): [from: string, until: string] {
  const monday = addDays(today, -weekdayIndex(today));
  const nextMonth = addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7);
  const later = (date: string) => (date < today ? today : date);
  switch (word) {
    case 'today':
      return [today, today];
    case 'tomorrow':
      return [addDays(today, 1), addDays(today, 1)];
    case 'dayAfter':
      return [addDays(today, 2), addDays(today, 2)];
    case 'weekend':
      return [later(addDays(monday, 5)), addDays(monday, 6)];
    case 'nextWeekend':
      return [addDays(monday, 12), addDays(monday, 13)];
    case 'week':
      return [today, addDays(monday, 6)];
    case 'nextWeek':
      return [addDays(monday, 7), addDays(monday, 13)];
    case 'month':
      return [today, lastOfMonth(today.slice(0, 7))];
    case 'nextMonth':
      return [`${nextMonth}-01`, lastOfMonth(nextMonth)];
  }
}

/** The weekday (0 is Monday) that is meant, seen from `today`. */
function weekdayFrom(which: (typeof whichDay)[number], weekday: number, today: string): string {
  const ahead = (weekday - weekdayIndex(today) + 7) % 7;
  if (which === 'nextDay') return addDays(today, 7 - weekdayIndex(today) + weekday);
  return addDays(today, ahead === 0 && which === 'comingDay' ? 7 : ahead);
}

const two = (number: number) => String(number).padStart(2, '0');

/** A day of the calendar, this year or (when that is over) the next; null when no month has it. */
function dateOf(day: number, month: number, year: number | null, today: string): string | null {
  const inYear = (each: number) => {
    const date = `${each}-${two(month)}-${two(day)}`;
    return month >= 1 && month <= 12 && day >= 1 && addDays(`${each}-${two(month)}-01`, day - 1) === date ? date : null;
  };
  const now = Number(today.slice(0, 4));
  if (year !== null) return inYear(year < 100 ? 2000 + year : year);
  const date = inYear(now);
  return date !== null && date >= today ? date : (inYear(now + 1) ?? inYear(now + 2));
}

const dayNumber = /^(\d{1,2})(?:e|ste|de|st|nd|rd|th)?$/u;

/** Reads the days in texts: made once of the words. */
export function dateReader(words: DateWords) {
  const phrases = phrasesFor(relative.map((key) => [key, words[key]] as const));
  const numbered = (lists: string[]) => phrasesFor(lists.map((list, at) => [String(at + 1), list] as const));
  const [months, short] = [numbered(words.months), numbered(words.short)];
  const weekdays = numbered(words.weekdays);
  const which = phrasesFor(whichDay.map((key) => [key, words[key]] as const));
  const onlyWithDay = new Set(words.onlyWithDay.split(','));

  /** The days that tokens name, from left to right; `text` is what they were read from. */
  return (text: string, tokens: Token[], today: string): NamedDates[] => {
    const word = (at: number, length = 1) =>
      tokens
        .slice(at, at + length)
        .map((token) => token.word)
        .join(' ');
    const number = (at: number) => Number(dayNumber.exec(word(at))?.[1] ?? Number.NaN);
    const yearAt = (at: number) => (/^20\d\d$/u.test(word(at)) ? Number(word(at)) : null);
    const between = (at: number) => text.slice(tokens[at]?.until ?? 0, tokens[at + 1]?.from ?? 0);
    const monthAt = (at: number, withDay: boolean): { month: number; length: number } | null => {
      for (const length of [2, 1]) {
        const name = word(at, length);
        const month = months.get(name) ?? (withDay ? short.get(name) : undefined);
        if (month !== undefined && at + length <= tokens.length && (withDay || !onlyWithDay.has(name)))
          return { month: Number(month), length };
      }
      return null;
    };

    /** This Saturday, a.s. zaterdag; in Arabic the word stands behind the day as well. */
    const weekdayOf = (at: number): { days: [string, string]; length: number } | null => {
      for (const [from, length, day] of [
        [at, 2, at + 2],
        [at, 1, at + 1],
        [at + 1, 1, at],
      ] as const) {
        const [meant, weekday] = [which.get(word(from, length)), weekdays.get(word(day))];
        if (meant === undefined || weekday === undefined || (day < from && !isArabic(word(day)))) continue;
        const date = weekdayFrom(meant, Number(weekday) - 1, today);
        return { days: [date, date], length: length + 1 };
      }
      return null;
    };

    const dayAt = (at: number): { days: [string, string]; length: number } | null => {
      for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
        const found = phrases.get(word(at, length));
        if (found) return { days: daysOf(found, today), length };
      }
      const weekday = weekdayOf(at);
      if (weekday) return weekday;
      const exact = (day: number, month: number, year: number | null, length: number) => {
        const date = dateOf(day, month, year, today);
        return date === null
          ? null
          : { days: [date, date] as [string, string], length: length + (year === null ? 0 : 1) };
      };
      const day = number(at);
      if (!Number.isNaN(day)) {
        // 12 december, 3rd of May.
        const skip = word(at + 1) === 'of' ? 1 : 0;
        const named = monthAt(at + 1 + skip, true);
        if (named) return exact(day, named.month, yearAt(at + 1 + skip + named.length), 1 + skip + named.length);
        // 12/12, 24-12, 1.12.2026: what can be a range of ages (8-12) is one.
        const month = number(at + 1);
        const mark = between(at);
        const year = between(at + 1) === mark ? yearAt(at + 2) : null;
        if (
          !Number.isNaN(month) &&
          (mark === '/' || ((mark === '-' || mark === '.') && (year !== null || day >= month)))
        )
          return exact(day, month, year, 2);
        return null;
      }
      const named = monthAt(at, false);
      if (named && !Number.isNaN(number(at + named.length)))
        return exact(number(at + named.length), named.month, yearAt(at + named.length + 1), named.length + 1);
      if (!named) return null;
      const first = dateOf(1, named.month, null, addDays(`${today.slice(0, 7)}-01`, 0));
      if (first === null) return null;
      return { days: [first < today ? today : first, lastOfMonth(first.slice(0, 7))], length: named.length };
    };

    const found: NamedDates[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const day = dayAt(at);
      if (!day) continue;
      const [from, until] = day.days;
      found.push({ from, until, first: at, last: at + day.length - 1 });
      at += day.length - 1;
    }
    return found;
  };
}
