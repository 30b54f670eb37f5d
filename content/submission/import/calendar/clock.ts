import ICAL from 'ical.js';
import { wallTime } from '../../../model/dates.ts';
import { inTheHague, isZone, readMoment } from '../moment.ts';
import type { Moment } from '../moment.ts';
import { componentsNamed, textOf } from './components.ts';
import type { Component, Property } from './components.ts';
import { displayedZone } from './display-zones.ts';
import { windowsZones } from './windows-zones.ts';

/** What clocks in The Hague show (`YYYY-MM-DDTHH:MM`) when those of a calendar's zone show `local`. */
export type Clock = (local: string) => string;

/**
 * Finds the clock of a time zone by the name that a calendar gives it, the empty one for that of the calendar itself
 * (X-WR-TIMEZONE); null when nobody knows that zone.
 */
export type Clocks = (zone: string) => Clock | null;

function ownClock(component: Component): Clock | null {
  const known = new ICAL.Component('vtimezone');
  for (const list of component.properties.values()) for (const { property } of list) known.addProperty(property);
  for (const part of component.parts) {
    const season = new ICAL.Component(part.name);
    for (const list of part.properties.values()) for (const { property } of list) season.addProperty(property);
    if (season.hasProperty('dtstart') && season.hasProperty('tzoffsetto')) known.addSubcomponent(season);
  }
  if (known.getAllSubcomponents().length === 0) return null;
  const zone = new ICAL.Timezone(known);
  return (local) => {
    const time = ICAL.Time.fromDateTimeString(`${local}:00`);
    time.zone = zone;
    return wallTime(time.toJSDate());
  };
}

/** The name of a zone that every computer knows at the end of a name of a program's own (`/example.org/Europe/Amsterdam`). */
const ending = (zone: string): string => /(?:^|\/)([A-Z]\w+\/[\w+-]+(?:\/[\w+-]+)?)$/u.exec(zone)?.[1] ?? zone;

/**
 * The clocks of a calendar: zones that every computer knows by their name, else as the file itself describes them
 * (VTIMEZONE), else by the names of Windows.
 */
export function clocksOf(parts: Component[]): Clocks {
  const own = new Map(
    componentsNamed(parts, 'vtimezone').map((component) => {
      const value: unknown = component.properties.get('tzid')?.[0]?.property.getFirstValue();
      return [String(value), component] as const;
    }),
  );
  const made = new Map<string, Clock | null>();
  const clockOfZone = (zone: string): Clock => remembered((local) => inTheHague(local, zone));
  const [calendar] = componentsNamed(parts, 'vcalendar');
  const ofCalendar = calendar ? (textOf(calendar, 'x-wr-timezone')?.trim() ?? '') : '';
  const find = (name: string): Clock | null => {
    const zone = name || ofCalendar;
    if (zone === '') return null;
    const common = [zone, ending(zone)].find(isZone);
    if (common !== undefined) return clockOfZone(common);
    const described = own.get(zone);
    const clock = described ? ownClock(described) : null;
    const windows = windowsZones[zone] ?? displayedZone(zone);
    return clock ? remembered(clock) : windows ? clockOfZone(windows) : null;
  };
  return (zone) => {
    const known = made.get(zone);
    if (known !== undefined) return known;
    const clock = find(zone);
    made.set(zone, clock);
    return clock;
  };
}

/** A clock that is asked the same again and again: what is on at one time of the day is so for many events. */
function remembered(clock: Clock): Clock {
  const known = new Map<string, string>();
  return (local) => {
    const wall = known.get(local) ?? clock(local);
    known.set(local, wall);
    return wall;
  };
}

/** A value of a property that holds moments: as it stands there, and on clocks in The Hague. */
export type Told = { local: Moment; here: Moment };

const unchanged: Clock = (local) => local;
/** Whether a property tells its time in UTC. */
export const isUtc = ({ text }: Pick<Property, 'text'>): boolean => text.endsWith('Z');

/** The zone that a property names; null for UTC, a zone of none, or a whole day. */
export const zoneOf = ({ property }: Property): string | null => property.getFirstParameter('tzid') || null;

/** The clock that the times of a property are on. */
export function clockOf(property: Property, clocks: Clocks): Clock {
  if (isUtc(property)) return clocks('UTC') ?? unchanged;
  return clocks(zoneOf(property) ?? '') ?? unchanged;
}

/** Brings a moment in the zone of a clock to The Hague. */
export function bring({ date, time }: Moment, clock: Clock): Moment {
  if (time === null) return { date, time };
  const wall = clock(`${date}T${time}`);
  return { date: wall.slice(0, 10), time: wall.slice(11) };
}

const inMinutes = ({ date, time }: Moment) => Date.parse(`${date}T${time ?? '00:00'}:00Z`) / 60_000;

/** The periods of a property: when each begins, and how many minutes it takes. */
export function periodsOf(property: Property, clocks: Clocks): { starts: Moment; minutes: number }[] {
  const values = property.property.jCal.slice(3) as [string, string][];
  const momentOf = (text: string) => {
    const local = readMoment({ text: text.replace(/Z$/u, ''), zone: null });
    return local && bring(local, clockOf({ ...property, text }, clocks));
  };
  return values.flatMap(([begin, end]) => {
    const starts = momentOf(begin);
    if (!starts) return [];
    if (/^P/u.test(end)) return [{ starts, minutes: ICAL.Duration.fromString(end).toSeconds() / 60 }];
    const ends = momentOf(end);
    return ends ? [{ starts, minutes: inMinutes(ends) - inMinutes(starts) }] : [];
  });
}

/** The moments of a property; what is no moment is left out. A period counts from its start. */
export function momentsOf(property: Property, clocks: Clocks): Told[] {
  // As the library read them, before it makes the 2nd of March of the 30th of February.
  const values = property.property.jCal.slice(3) as (string | string[])[];
  return values.flatMap((value) => {
    const text = typeof value === 'string' ? value : (value[0] ?? '');
    const local = readMoment({ text: text.replace(/Z$/u, ''), zone: null });
    const clock = clockOf({ ...property, text }, clocks);
    return local ? [{ local, here: bring(local, clock) }] : [];
  });
}
