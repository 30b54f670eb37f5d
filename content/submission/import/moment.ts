import { wallTime } from '../../model/dates.ts';

/** A moment as a file tells it: `2027-03-28`, `2027-03-28T19:30:00`, with `Z` or `+01:00`, and perhaps a time zone. */
type Told = { text: string; zone: string | null };

/** Date and time on clocks in The Hague; `time` is null for a whole day. */
export type Moment = { date: string; time: string | null };

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Writes what clocks of a zone show; null when there is no such zone. Made once: files name the same zone all over. */
function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  } catch {
    // RangeError: calendars also name zones that only their maker knows.
  }
  formats.set(zone, format);
  return format;
}

/** Whether a name is one of the zones that every computer knows (IANA). */
export const isZone = (zone: string): boolean => formatOf(zone) !== null;

/** What clocks in The Hague show (`YYYY-MM-DDTHH:MM`) when those of a known zone show `local`. */
export function inTheHague(local: string, zone: string): string {
  const format = formatOf(zone);
  if (!format || zone === 'Europe/Amsterdam') return local;
  if (zone === 'UTC') return wallTime(new Date(`${local}:00Z`));
  const shown = (instant: number) => Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
  const guess = Date.parse(`${local}:00Z`);
  const near = guess - (shown(guess) - guess);
  return wallTime(new Date(near - (shown(near) - guess)));
}

const two = (digits: string) => digits.padStart(2, '0');

// ISO 8601 without its separators: `20270302T193000`.
const basic = /^(\d{4})(\d\d)(\d\d)(?:(T)(\d\d)(\d\d)(?:\d\d)?(?=Z|[+-]|$))?/u;

/** Reads a moment; a time without zone is taken to be one in The Hague. Null when it is no moment. */
export function readMoment({ text: told, zone: ofText }: Told): Moment | null {
  // As programs of Java and JavaScript write it: `2027-03-02T19:30[Europe/Amsterdam]`.
  const [, text = told, zone = ofText] = /^(.*)\[([\w/+-]+)\]$/u.exec(told.trim()) ?? [];
  const parts =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{1,2}(?::?\d{2})?)?)?$/iu.exec(
      text.trim().replace(basic, '$1-$2-$3$4$5:$6').replace(/:$/u, ''),
    );
  if (!parts) return null;
  const [, year = '', month = '', day = '', hour, minute = '', offset] = parts;
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!new Date(`${date}T00:00:00Z`).toJSON()?.startsWith(date)) return null;
  if (hour === undefined) return { date, time: null };
  const local = `${date}T${two(hour)}:${minute}`;
  const instant = Date.parse(`${local}:00${offset ? offsetOf(offset) : 'Z'}`);
  if (Number.isNaN(instant)) return null;
  const wall = offset ? wallTime(new Date(instant)) : zone ? inTheHague(local, zone) : local;
  return { date: wall.slice(0, 10), time: wall.slice(11) };
}

/** An offset in full, also one that a plug-in wrote short: `+1:00`, `+01`. */
function offsetOf(offset: string): string {
  const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/u.exec(offset) ?? [];
  return sign ? `${sign}${two(hours)}:${minutes}` : 'Z';
}
