import { addDays } from '../model/dates.ts';
import type { Token } from './tokens.ts';

/** Words for days, each list folded and parted by commas; the months from January on. */
export type DateWords = Record<(typeof relative)[number] | 'onlyWithDay', string> & {
  months: string[];
  short: string[];
  weekdays: string[];
  /** Beside a weekday: this one, the coming one, that of next week. */
  oneDay: string[];
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
  const sunday = 6 - weekdayIndex(today);
  const nextMonth = addDays(`${today.slice(0, 7)}-28`, 4).slice(0, 7);
  if (word === 'month') return [today, lastOfMonth(today.slice(0, 7))];
  if (word === 'nextMonth') return [`${nextMonth}-01`, lastOfMonth(nextMonth)];
  const [from, until] = {
    today: [0, 0],
    tomorrow: [1, 1],
    dayAfter: [2, 2],
    weekend: [Math.max(0, sunday - 1), sunday],
    nextWeekend: [sunday + 6, sunday + 7],
    week: [0, sunday],
    nextWeek: [sunday + 1, sunday + 7],
  }[word] as [number, number];
  return [addDays(today, from), addDays(today, until)];
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

/** What is said for one weekday, in either order, with the day that it is seen from today. */
function weekdaysIn(words: DateWords): Map<string, (today: string) => [string, string]> {
  const known = new Map<string, (today: string) => [string, string]>();
  words.weekdays.forEach((names, weekday) => {
    words.oneDay.forEach((list, which) => {
      const dayFrom = (today: string): [string, string] => {
        const ahead = weekday - weekdayIndex(today);
        const date = addDays(today, which === 2 ? ahead + 7 : ((ahead - which + 7) % 7) + which);
        return [date, date];
      };
      for (const name of names.split(','))
        for (const word of list.split(',')) known.set(`${word} ${name}`, dayFrom).set(`${name} ${word}`, dayFrom);
    });
  });
  return known;
}

/** Reads the days in texts: made once of the words. */
export function dateReader(words: DateWords) {
  const phrases = phrasesFor(relative.map((key) => [key, words[key]] as const));
  const numbered = (lists: string[]) => phrasesFor(lists.map((list, at) => [String(at + 1), list] as const));
  const [months, short] = [numbered(words.months), numbered(words.short)];
  const weekdays = weekdaysIn(words);
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

    const dayAt = (at: number): { days: [string, string]; length: number } | null => {
      for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
        const found = phrases.get(word(at, length));
        if (found) return { days: daysOf(found, today), length };
        const weekday = weekdays.get(word(at, length));
        if (weekday) return { days: weekday(today), length };
      }
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
