import ICAL from 'ical.js';
import { addDays } from '../../../model/dates.ts';
import { disciplines } from '../../../model/vocabulary.ts';
import type { Values } from '../../values.ts';
import { given, placeValues } from '../found-event.ts';
import type { Moment } from '../moment.ts';
import { proseValues } from '../prose.ts';
import { isMeeting } from '../public-text.ts';
import type { ImportContext, Note } from '../read.ts';
import { optionNamed } from '../recognise.ts';
import { momentsOf } from './clock.ts';
import type { Clocks } from './clock.ts';
import { allOf, firstOf, textOf } from './components.ts';
import type { Component } from './components.ts';
import type { Start } from './recurrence.ts';

/** Whether a calendar says that an event is called off. */
export const isCancelled = (event: Component): boolean => textOf(event, 'status')?.toUpperCase() === 'CANCELLED';

/** When an event first begins; null when it does not say. */
export function startOf(event: Component, clocks: Clocks): Start | null {
  const property = firstOf(event, 'dtstart');
  const [moment] = property ? momentsOf(property, clocks) : [];
  return property && moment ? { property, ...moment } : null;
}

/** A moment in minutes of the clock, to count with. */
export const minutesOf = ({ date, time }: Moment) => Date.parse(`${date}T${time ?? '00:00'}:00Z`) / 60_000;

/** A moment so many minutes of the clock later; of a whole day the day. */
export function later(moment: Moment, minutes: number): Moment {
  if (moment.time === null) return { date: addDays(moment.date, Math.floor(minutes / 1440)), time: null };
  const text = new Date((minutesOf(moment) + minutes) * 60_000).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

/** How long an event takes in minutes of the clock; null when it does not say. */
export function lengthOf(event: Component, { here }: Start, clocks: Clocks): number | null {
  const end = firstOf(event, 'dtend');
  const [ends] = end ? momentsOf(end, clocks) : [];
  if (ends) return minutesOf(ends.here) - minutesOf(here);
  const duration: unknown = firstOf(event, 'duration')?.property.getFirstValue();
  return duration instanceof ICAL.Duration ? Math.floor(duration.toSeconds() / 60) : null;
}

const notOfPeople = ['attach', 'comment', 'conference', 'contact', 'geo', 'image', 'resources', 'structured-data'];

/** What an event holds that we have no place for, by the names of its properties. */
export const unusedOf = (event: Component): string[] =>
  notOfPeople
    // Why a date of a series is off is told with it (rows.ts).
    .filter((name) => name !== 'comment' || !(isCancelled(event) && event.properties.has('recurrence-id')))
    .filter((name) => event.properties.has(name))
    .map((name) => name.toUpperCase());

/** What a calendar tells about an event, but for its times. People (organiser, attendees) are not read. */
export function aboutEvent(event: Component, context: ImportContext): { values: Values; notes: Note[] } {
  const names = allOf(event, 'categories').flatMap(({ property }) => property.getValues().map(String));
  const arts = names.map((name) => optionNamed({ options: disciplines }, name));
  const others = names.filter((name, index) => arts[index] === null && name.trim() !== '');
  const texts = ['description', 'styled-description', 'x-alt-desc'].map((name) => textOf(event, name));
  const prose = proseValues(texts.find((text) => text?.trim()) ?? '');
  const place = placeValues(textOf(event, 'location'), {}, context);
  const url = textOf(event, 'url');
  const status = textOf(event, 'status')?.toUpperCase() ?? '';
  const notes: Note[] = [
    ...prose.notes,
    ...place.notes,
    ...(url && isMeeting(url) ? [{ code: 'meeting' as const }] : []),
    ...(others.length > 0
      ? [{ code: 'unread' as const, values: { name: 'CATEGORIES', text: others.join(', ') } }]
      : []),
    ...(status === 'TENTATIVE' ? [{ code: 'tentative' as const }] : []),
  ];
  const known = [...new Set(arts.filter((name) => name !== null))];
  return {
    values: {
      ...given({ title: textOf(event, 'summary'), 'booking-website': url && !isMeeting(url) ? url : null }),
      ...prose.values,
      ...(known.length > 0 && { disciplines: known }),
      ...place.values,
      ...(isCancelled(event) && { status: ['cancelled'] }),
    },
    notes: notes.filter(
      ({ code }, index) => code !== 'meeting' || notes.findIndex((one) => one.code === code) === index,
    ),
  };
}

/** Whether an event is marked as not for everyone. */
export const isPrivate = (event: Component): boolean =>
  /^(?:PRIVATE|CONFIDENTIAL)$/iu.test(textOf(event, 'class') ?? '');
