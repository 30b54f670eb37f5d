import ICAL from 'ical.js';
import { disciplines } from '../../model/vocabulary.ts';
import type { Values } from '../values.ts';
import { dateValues, given, placeValues } from './found-event.ts';
import { readMoment } from './moment.ts';
import type { Moment } from './moment.ts';
import { proseValues } from './prose.ts';
import type { Found, ImportContext } from './read.ts';
import { optionNamed } from './recognise.ts';
import { ruleValues } from './rule.ts';

type Component = InstanceType<typeof ICAL.Component>;
// Every value that we read prints as text.
type Text = string | InstanceType<typeof ICAL.Time>;
type Property = InstanceType<typeof ICAL.Property>;

const textOf = (event: Component, name: string): string | null => {
  const value = event.getFirstPropertyValue(name) as Text | null | undefined;
  return value === null || value === undefined ? null : String(value);
};

const momentsOf = (property: Property): Moment[] =>
  property
    .getValues()
    .map((value: unknown) => readMoment({ text: String(value), zone: property.getFirstParameter('tzid') ?? null }))
    .filter((moment: Moment | null) => moment !== null);

const momentOf = (event: Component, name: string): Moment | null => {
  const property = event.getFirstProperty(name);
  return property ? (momentsOf(property)[0] ?? null) : null;
};

function endOf(event: Component, starts: Moment): Moment | null {
  const ends = momentOf(event, 'dtend');
  const duration: unknown = event.getFirstPropertyValue('duration');
  if (ends || !(duration instanceof ICAL.Duration) || starts.time === null) return ends;
  const end = new Date(Date.parse(`${starts.date}T${starts.time}:00Z`) + duration.toSeconds() * 1000);
  if (Number.isNaN(end.getTime())) return null;
  const text = end.toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}

function repetition(event: Component, date: string): Values {
  const rule: unknown = event.getFirstPropertyValue('rrule');
  const hasDates = event.hasProperty('rdate');
  if (!(rule instanceof ICAL.Recur)) return { repeats: hasDates ? [] : ['once'] };
  const { BYDAY: byDay = [], ...others } = rule.parts as Record<string, (string | number)[]>;
  const except = event.getAllProperties('exdate').flatMap(momentsOf);
  return {
    ...ruleValues(
      {
        freq: rule.freq,
        interval: rule.interval,
        byDay: byDay.map(String),
        until: rule.until ? (readMoment({ text: String(rule.until), zone: null })?.date ?? null) : null,
        count: rule.count,
        other: hasDates || Object.keys(others).length > 0,
      },
      date,
    ),
    ...(except.length > 0 && { except: except.map((moment) => moment.date) }),
  };
}

const statuses: Record<string, string> = { CANCELLED: 'cancelled' };

function valuesOf(event: Component, context: ImportContext): Values {
  const starts = momentOf(event, 'dtstart');
  const arts = event
    .getAllProperties('categories')
    .flatMap((property) => property.getValues().map(String))
    .map((name) => optionNamed({ options: disciplines }, name))
    .filter((name) => name !== null);
  return {
    ...given({ title: textOf(event, 'summary')?.slice(0, 200), 'booking-website': textOf(event, 'url') }),
    ...proseValues(textOf(event, 'description') ?? ''),
    ...(arts.length > 0 && { disciplines: [...new Set(arts)] }),
    ...(starts && dateValues(starts, endOf(event, starts))),
    ...(starts && repetition(event, starts.date)),
    ...placeValues(textOf(event, 'location'), {}, context),
    ...given({ status: statuses[textOf(event, 'status') ?? ''] }),
  };
}

/** Dates of a repetition that a calendar changed or called off one by one (RECURRENCE-ID), by the series' UID. */
function changedDates(events: Component[]): Map<string, { cancelled: string[]; moved: string[] }> {
  const changed = new Map<string, { cancelled: string[]; moved: string[] }>();
  for (const event of events) {
    const date = momentOf(event, 'recurrence-id')?.date;
    if (date === undefined) continue;
    const uid = textOf(event, 'uid') ?? '';
    const dates = changed.get(uid) ?? { cancelled: [], moved: [] };
    dates[textOf(event, 'status') === 'CANCELLED' ? 'cancelled' : 'moved'].push(date);
    changed.set(uid, dates);
  }
  return changed;
}

const withDates = (values: Values, name: string, dates: string[] = []): Values =>
  dates.length > 0 ? { ...values, [name]: [...(values[name] ?? []), ...dates] } : values;

/**
 * The events of a calendar (RFC 5545). People (organiser, attendees) are not read. A date of a series that was called
 * off becomes a cancelled date; one that was moved leaves the series and is a row of its own.
 */
export function readCalendar(text: string, context: ImportContext): Found {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    // Several calendars in one file come as a list of them.
    const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed).map(
      (part) => new ICAL.Component(part as never),
    );
    const events = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
    const changed = changedDates(events);
    const found = events
      .map((event, index) => ({ event, line: index + 1 }))
      .filter(({ event }) => !(event.hasProperty('recurrence-id') && textOf(event, 'status') === 'CANCELLED'))
      .map(({ event, line }) => {
        const values = valuesOf(event, context);
        if (event.hasProperty('recurrence-id')) return { line, values: { ...values, repeats: ['once'] } };
        const dates = changed.get(textOf(event, 'uid') ?? '');
        return { line, values: withDates(withDates(values, 'cancelled', dates?.cancelled), 'except', dates?.moved) };
      });
    return { found, otherwise: { ages: ['unknown'], price: ['unknown'] } };
  } catch {
    // The parser throws on anything that is not a calendar; there is nothing to save of such a file.
    return { problem: 'format' };
  }
}
