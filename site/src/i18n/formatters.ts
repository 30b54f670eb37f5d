import { keysOf, label, locales, priceUnits, weekdays } from '@kunstwijzer/content/model';
import type { Locale, Price, Weekday } from '@kunstwijzer/content/model';
import { ageGroups } from '@kunstwijzer/content/model';
import type { AgeGroup, Ages } from '@kunstwijzer/content/model';
import type { Translate } from './index.ts';
import { moneyIn } from './money.ts';

/** Age groups that follow each other, as one range of years; an open end is null. Null when there is no such run. */
function ageRun(groups: Ages['groups']): { min: number; max: number | null } | null {
  const starts = { toddlers: 0, children: 4, teens: 12, adults: 18, seniors: 60 } satisfies Record<AgeGroup, number>;
  const all = keysOf(ageGroups);
  const at = groups.map((group) => all.indexOf(group)).sort((a, b) => a - b);
  const [first = 0, last = 0] = [at.at(0), at.at(-1)];
  if (groups.length < 2 || last - first + 1 !== groups.length) return null;
  const next = all[last + 1];
  // Who welcomes adults sets no upper limit.
  return {
    min: starts[all[first] ?? 'toddlers'],
    max: last >= all.indexOf('adults') || !next ? null : starts[next] - 1,
  };
}

// Dates and wall times are put on UTC and printed in UTC: no time zone can shift what an organiser wrote.
const utc = (date: string) => new Date(date.length > 10 ? `${date}:00Z` : `${date}T00:00:00Z`);

/**
 * The formatters of a language; `t` gives the words among them. A date of another year than `today` (`YYYY-MM-DD`) has its
 * year. Runs in the browser too, so it imports no texts.
 */
export function formatters(locale: Locale, t: Translate, today: string) {
  const { tag } = locales[locale];
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  /** Dates of this year without it, others with it. */
  const near = (options: Intl.DateTimeFormatOptions) => {
    const [thisYear, others] = [dates(options), dates({ ...options, year: 'numeric' })];
    return (date: string) => (date.startsWith(today.slice(0, 4)) ? thisYear : others);
  };
  const day = near({ weekday: 'long', day: 'numeric', month: 'long' });
  const short = near({ weekday: 'short', day: 'numeric', month: 'short' });
  const shortDate = near({ day: 'numeric', month: 'short' });
  const format = (by: typeof day, date: string) => by(date).format(utc(date.slice(0, 10)));
  const weekdayName = dates({ weekday: 'long' });
  const month = dates({ month: 'long', year: 'numeric' });
  const kilometres = new Intl.NumberFormat(tag, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 1 });
  const numbers = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(tag, { type: 'conjunction' });
  const alternatives = new Intl.ListFormat(tag, { type: 'disjunction' });
  const money = moneyIn(tag);
  const years = (min: number, max: number) =>
    min === max ? t('common.ages.exactly', { count: min }) : t('common.ages.between', { min, max, count: max });

  return {
    /** `2026-12-01` → 1 december 2026. */
    date: (date: string) => long.format(utc(date)),
    /** `2026-12-01` → dinsdag 1 december. */
    day: (date: string) => format(day, date),
    /** `2026-12-01` → di 1 dec. */
    shortDay: (date: string) => format(short, date),
    /** The days of a date: dinsdag 1 december, or di 1 – do 3 dec. */
    days: (first: string, last: string) =>
      first === last ? format(day, first) : short(last).formatRange(utc(first), utc(last)),
    /** `2026-12-01` → december 2026. */
    month: (date: string) => month.format(utc(date.slice(0, 10))),
    /** Two dates as one period: 1–3 december 2026. */
    dateRange: (from: string, until: string) => long.formatRange(utc(from), utc(until)),
    /** Two dates as one short period: 1–3 dec. */
    shortRange: (from: string, until: string) => shortDate(until).formatRange(utc(from), utc(until)),
    /** A wall time, also out of a date and time: 19:30. The same in every language; print it in `Ltr`. */
    time: (wall: string) => wall.slice(-5),
    /** Two wall times: 19:30–21:00. Print it in `Ltr`. */
    timeRange: (starts: string, ends: string) => `${starts.slice(-5)}–${ends.slice(-5)}`,
    weekday: (weekday: Weekday) => label(weekdays, weekday, locale),
    /** Weekdays inside a sentence, from Monday: woensdag en vrijdag. */
    weekdays: (days: readonly Weekday[]) =>
      list.format(
        keysOf(weekdays).flatMap((key, index) =>
          days.includes(key) ? weekdayName.format(utc(`2024-01-0${index + 1}`)) : [],
        ),
      ),
    /** Euro cents as money; whole euros without decimals. Print it in `Ltr`. */
    money,
    /** A price as words: free, an amount per unit, or that we do not know it. */
    price: (price: Price) =>
      price.kind === 'paid'
        ? `${money(price.amount)} ${label(priceUnits, price.per, locale)}`
        : t(price.kind === 'free' ? 'common.price.free' : 'common.price.unknown'),
    /** Ages as words: bounds first, else groups (neighbours taken together), else that we do not know them. */
    ages: ({ min, max, groups }: Ages) => {
      if (min !== null && max !== null) return years(min, max);
      if (min !== null) return min === 0 ? t('common.ages.all') : t('common.ages.from', { min });
      if (max !== null) return t('common.ages.until', { max });
      const run = ageRun(groups);
      if (run)
        return run.max === null
          ? t(run.min === 0 ? 'common.ages.all' : 'common.ages.from', { min: run.min })
          : years(run.min, run.max);
      if (groups.length > 0) return list.format(groups.map((group) => label(ageGroups, group, locale)));
      return t('common.ages.unknown');
    },
    /** Kilometres: 1,2 km. */
    distance: (km: number) => kilometres.format(km),
    number: (value: number) => numbers.format(value),
    /** Words as a list with "and". */
    list: (words: string[]) => list.format(words),
    /** Words as a list with "or". */
    anyOf: (words: string[]) => alternatives.format(words),
  };
}

export type Format = ReturnType<typeof formatters>;
