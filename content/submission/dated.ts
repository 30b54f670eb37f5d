import { firstDay, lastDay } from '../model/dates.ts';
import type { CancelledDate, OwnDate } from '../model/recurrence.ts';
import { isLocale, locales } from '../model/locales.ts';
import type { Locale } from '../model/locales.ts';

/* Values of a form that begin with a day and tell something about it, as `spans` and `reasons` (field.ts) have them. */

/** A date with times of its own as a value: `2027-03-02T20:00/2027-03-02T22:00`. */
export const spanValue = ({ starts, ends }: OwnDate): string => `${starts}/${ends}`;

/** The date of such a value; its parts are not looked at. */
export function readSpan(value: string): OwnDate {
  const [starts = '', ends = ''] = value.split('/');
  return { starts, ends };
}

/** Why dates are off, a value for each language: `2027-03-02[nl] De zaal is dicht.` */
export const reasonValues = (cancelled: CancelledDate[]): string[] =>
  cancelled.flatMap(({ date, reason }) =>
    Object.entries(reason ?? {}).map(([locale, text]) => `${date}[${locale}] ${text}`),
  );

/** A reason in one language, null for the sender's own (`2027-03-02 De zaal is dicht.`). */
export type Reason = { date: string; locale: Locale | null; text: string };

/** The reason of such a value; null when it is none. */
export function readReason(value: string): Reason | null {
  const [, date, locale, text] = /^(\d{4}-\d\d-\d\d)(?:\[(\w+)\])? (.+)$/su.exec(value) ?? [];
  if (!date || !text || (locale !== undefined && !isLocale(locale))) return null;
  return { date, locale: locale ?? null, text };
}

const dayIn = (locale: Locale, date: string) =>
  new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(date));

/** A value in words; as it is when it is not one of these. */
export function datedText(type: string, value: string, locale: Locale): string {
  const day = value.slice(0, 10);
  if (Number.isNaN(Date.parse(day))) return value;
  if (type === 'dates') return dayIn(locale, day);
  const reason = type === 'reasons' ? readReason(value) : null;
  if (reason) return `${dayIn(locale, day)}: ${reason.text}`;
  const span = readSpan(value);
  if (type !== 'spans' || span.ends === '') return value;
  const last = lastDay(span) > firstDay(span) ? `${dayIn(locale, lastDay(span))} ` : '';
  return `${dayIn(locale, day)} ${span.starts.slice(11)}–${last}${span.ends.slice(11)}`;
}
