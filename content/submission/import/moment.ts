import { wallTime } from '../../model/dates.ts';

/** A moment as a file tells it: `2027-03-28`, `2027-03-28T19:30:00`, with `Z` or `+01:00`, and perhaps a time zone. */
type Told = { text: string; zone: string | null };

/** Date and time on clocks in The Hague; `time` is null for a whole day. */
export type Moment = { date: string; time: string | null };

/** What clocks of a zone show at a moment, in milliseconds as if it were UTC; null when there is no such zone. */
function shownIn(zone: string, instant: number): number | null {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    return Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
  } catch {
    // RangeError: calendars also name zones that only their maker knows; their clocks are taken to be ours.
    return null;
  }
}

function inTheHague(local: string, zone: string): string {
  const guess = Date.parse(`${local}:00Z`);
  const first = shownIn(zone, guess);
  if (first === null) return local;
  const near = guess - (first - guess);
  const second = shownIn(zone, near) ?? first;
  return wallTime(new Date(near - (second - guess)));
}

/** Reads a moment; a time without zone is taken to be one in The Hague. Null when it is no moment. */
export function readMoment({ text, zone }: Told): Moment | null {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu.exec(
    text.trim(),
  );
  if (!parts) return null;
  const [, date = '', time, offset] = parts;
  if (time === undefined) return { date, time: null };
  const instant = offset ? Date.parse(`${date}T${time}:00${offset.toUpperCase()}`) : Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(instant)) return null;
  const wall = offset ? wallTime(new Date(instant)) : zone ? inTheHague(`${date}T${time}`, zone) : `${date}T${time}`;
  return { date: wall.slice(0, 10), time: wall.slice(11) };
}
