import { addDays } from '../../model/dates.ts';
import type { Values } from '../values.ts';
import type { ImportContext } from './read.ts';
import { recordNamed } from './recognise.ts';
import type { Moment } from './moment.ts';

/** The values of some texts; what is null or empty is left out. */
export const given = (texts: Record<string, string | null | undefined>): Values =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text?.trim() ? [[name, [text.trim()]]] : [])));

/** Start and end as the form asks for them. `ends` of whole days is the day after the last, as calendars have it. */
export function dateValues(starts: Moment, ends: Moment | null): Values {
  const isWholeDay = starts.time === null;
  const last = ends && (isWholeDay ? addDays(ends.date, -1) : ends.date);
  // An end in the night after it is no second day.
  const isNight = ends?.time != null && ends.time < '08:00' && last === addDays(starts.date, 1);
  return given({
    date: starts.date,
    start: starts.time,
    end: ends?.time,
    'last-date': last !== null && last > starts.date && !isNight ? last : null,
  });
}

/** A space of the directory when the text names one, else a place of its own. */
export function placeValues(name: string | null, address: Values, { choices }: ImportContext): Values {
  if (!name?.trim() && Object.keys(address).length === 0) return {};
  const space = name ? recordNamed(choices.spaces, name) : null;
  return space ? { space: [space] } : { space: ['new'], ...given({ 'place-name': name?.slice(0, 100) }), ...address };
}
