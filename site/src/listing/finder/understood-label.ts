import type { Understood } from '@kunstwijzer/content/search';
import type { FinderSay } from './texts.ts';

const dates = new Map<string, Intl.DateTimeFormat>();

/** The days from one to another (`YYYY-MM-DD`, both included) in the language of a page, with a year that is not this one. */
export function daysLabel(from: string, until: string, tag: string): string {
  const isThisYear = from.startsWith(String(new Date().getFullYear()));
  const key = `${tag} ${isThisYear}`;
  const format =
    dates.get(key) ??
    new Intl.DateTimeFormat(tag, {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      ...(!isThisYear && { year: 'numeric' }),
      timeZone: 'UTC',
    });
  dates.set(key, format);
  return format.formatRange(new Date(from), new Date(until));
}

/** The words of what was understood, in the language of the page: of ages, days, sizes and places the page has the words. */
export function understoodLabel({ type, value, label }: Understood, say: FinderSay, tag: string): string {
  const [from = '', until = ''] = value.split('/');
  if (type === 'age' && /^\d+$/u.test(value)) return say('finder.age', { count: Number(value) });
  if (type === 'date') return daysLabel(from, until, tag);
  if (type === 'near') return value || say('finder.near.here');
  if (type === 'size') return say('finder.size', { count: Number(value) });
  return label || value;
}
