import { westernDigits } from '../../digits.ts';

/** A time of a table, and the end when it stands with it; `HH:MM`. */
export type ClockTimes = { start: string; end?: string };

const two = (value: number) => String(value).padStart(2, '0');

/** `HH:MM` of the part of a day that a spreadsheet stores: 0.8125 is half past seven in the evening. */
function timeOfDay(part: number): string {
  const minutes = Math.round(part * 1440) % 1440;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function oneTime(text: string, mayBeMidnight: boolean): string | null {
  const part = /^0?[.,](\d{2,})$/u.exec(text);
  if (part) return timeOfDay(Number(`0.${part[1] ?? ''}`));
  // "8 uur" is in the morning or in the evening; a table that counts to 24 writes "08".
  if (/^[1-8](?:[.:u]\d\d)?\s?(?:uur|u\.?)$/u.test(text)) return null;
  const typed =
    /^(\d{1,2})(?:\s?[:.uh]\s?(\d{2}))?(?::\d{2})?(?:\.0+)?\s?(?:uur|u\.?|h|hrs?|saat)?\s?(?:(am|pm|a\.m\.|p\.m\.|ص|م))?$/u.exec(
      text,
    ) ?? /^(\d{1,2})(\d{2})\s?(?:uur|u|h|hrs?)?()$/u.exec(text);
  if (!typed) return null;
  const [, hour = '', minute = '00', half = ''] = typed;
  const isEvening = /^p|م/u.test(half);
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isEvening ? 12 : 0);
  if (half !== '' && (Number(hour) > 12 || Number(hour) === 0)) return null;
  if (Number(minute) > 59 || hours > 24 || (hours === 24 && (!mayBeMidnight || minute !== '00'))) return null;
  return `${two(hours % 24)}:${minute}`;
}

/**
 * Reads a time as people and programs write it: `19u30`, `19.30 uur`, `7:30 PM`, `1930`, `0.8125`, `19:30 - 21:30`. Null when
 * it is none, or may be two (`half acht` and `8 uur` are in the morning and in the evening).
 */
export function readClock(cell: string, isEnd = false): ClockTimes | null {
  const text = westernDigits(cell)
    .toLowerCase()
    .trim()
    .replace(/^(?:om|van|vanaf|at|from|between|saat|من|الساعة)\s+/u, '')
    .replace(/\s+/gu, ' ');
  const one = oneTime(text, isEnd);
  if (one !== null) return { start: one };
  const [first = '', last, ...more] = text.split(/\s?(?:-|–|—|\btot\b|\bt\/m\b|\bto\b|\buntil\b|حتى|إلى)\s?/u);
  if (last === undefined || more.length > 0) return null;
  // `7:30 - 9:30 PM`: what stands behind the last holds for both.
  const half = /[ap]\.?m\.?$/u.exec(last)?.[0] ?? '';
  const start = oneTime(/[ap]\.?m/u.test(first) ? first : `${first}${half}`, false);
  const end = oneTime(last, true);
  return start !== null && end !== null ? { start, end } : null;
}
