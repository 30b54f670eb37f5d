import { addDays } from '../../model/dates.ts';
import type { Values } from '../values.ts';
import type { ImportContext, Note } from './read.ts';
import { recordNamed } from './recognise.ts';
import type { Moment } from './moment.ts';
import { placeParts } from './place.ts';
import { isMeeting } from './public-text.ts';

/** The values of some texts; what is null or empty is left out. */
export const given = (texts: Record<string, string | null | undefined>): Values =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text?.trim() ? [[name, [text.trim()]]] : [])));

/** The last day of something: an end in the night after it is no second day. `ends` of whole days is the day after. */
export function lastDay(starts: Moment, ends: Moment | null): string {
  const last = ends && (starts.time === null ? addDays(ends.date, -1) : ends.date);
  const isNight = ends?.time != null && ends.time < '08:00' && last === addDays(starts.date, 1);
  return last !== null && last > starts.date && !isNight ? last : starts.date;
}

/** Start and end as the form asks for them. `ends` of whole days is the day after the last, as calendars have it. */
export function dateValues(starts: Moment, ends: Moment | null): Values {
  const last = lastDay(starts, ends);
  return given({
    date: starts.date,
    start: starts.time,
    end: ends?.time,
    'last-date': last > starts.date ? last : null,
  });
}

/**
 * A space of the directory when the text names one, else a place of its own; an address that a text holds is taken apart.
 * A text that leads into a meeting is no place, and not for a page.
 */
export function placeValues(
  text: string | null,
  address: Values,
  { choices }: ImportContext,
): { values: Values; notes: Note[] } {
  if (text && isMeeting(text)) return { values: {}, notes: [{ code: 'meeting' }] };
  const parts = text ? placeParts(text) : { name: null, address: {} };
  const own = { ...parts.address, ...address };
  if (parts.name === null && Object.keys(own).length === 0) return { values: {}, notes: [] };
  const named = [text ?? '', parts.name ?? '', parts.name?.split(', ')[0] ?? ''];
  const space = named.map((name) => recordNamed(choices.spaces, name)).find((slug) => slug !== null);
  if (space !== undefined) {
    const rest = parts.name?.split(', ').slice(1).join(', ') ?? '';
    const isWhole = recordNamed(choices.spaces, parts.name ?? '') !== null;
    return {
      values: { space: [space] },
      notes: rest === '' || isWhole ? [] : [{ code: 'unread', values: { name: 'location', text: rest } }],
    };
  }
  return { values: { space: ['new'], ...given({ 'place-name': parts.name }), ...own }, notes: [] };
}
