import type { Values } from '@kunstwijzer/content/submission';

/** A day in words; what is no day as it was read, so that one sees what is wrong with it. */
function dayText(text: string, date: Intl.DateTimeFormat): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(text) : null;
  return day && day.toJSON()?.startsWith(text) ? date.format(day) : text;
}

/** When the listing of a row is, by its first day, in the words of `date` (UTC); empty when it has none. */
export const dayOf = (values: Values, date: Intl.DateTimeFormat): string =>
  dayText(['date', 'dates', 'expires', 'from'].map((name) => values[name]?.[0]).find(Boolean) ?? '', date);
