import { addDays, weekdayOf, weekdays, keysOf } from '@kunstwijzer/content/model';

const dayMs = 86_400_000;

/** The Monday of the ISO week that a date (`YYYY-MM-DD`) is in. */
export const mondayOf = (date: string): string => addDays(date, -keysOf(weekdays).indexOf(weekdayOf(date)));

/** The ISO 8601 week of a date, as in a path: `2026-49`. The year is that of the week's Thursday. */
export function weekOf(date: string): string {
  const year = addDays(mondayOf(date), 3).slice(0, 4);
  const weeks = (Date.parse(mondayOf(date)) - Date.parse(firstMonday(year))) / dayMs / 7;
  return `${year}-${String(weeks + 1).padStart(2, '0')}`;
}

// 4 January is always in the first ISO week.
const firstMonday = (year: string) => mondayOf(`${year}-01-04`);

/** The Monday of a week `yyyy-ww`; null when there is no such week. */
export function mondayOfWeek(week: string | undefined): string | null {
  const [, year, number] = /^(\d{4})-(\d{2})$/u.exec(week ?? '') ?? [];
  if (!year || !number) return null;
  const monday = addDays(firstMonday(year), (Number(number) - 1) * 7);
  return weekOf(monday) === week ? monday : null;
}
