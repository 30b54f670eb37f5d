import ICAL from 'ical.js';
import type { Note } from '../read.ts';
import type { ContentLine } from './lines.ts';

type Parsed = InstanceType<typeof ICAL.Property>;
// Every value that we read prints as text.
type Text = string | InstanceType<typeof ICAL.Time>;

/** A property with the line it stands on. */
export type Property = { line: number; text: string; property: Parsed };

/** A part of a calendar between BEGIN and END: its properties by name (small letters), the parts in it, and bad lines. */
export type Component = {
  name: string;
  line: number;
  properties: Map<string, Property[]>;
  parts: Component[];
  unread: ContentLine[];
};

const component = (name: string, line: number): Component => ({
  name,
  line,
  properties: new Map(),
  parts: [],
  unread: [],
});

// Properties of other standards that calendars hold, beside those that the library knows.
const others = 'acknowledged calscale color conference exrule image source structured-data styled-description';

const { property: ofLibrary } = ICAL.design.icalendar as { property: object };

/** Whether a name is one of a property; another is a line of text that lost the space before it. */
const isKnown = (name: string): boolean =>
  name.startsWith('x-') || Object.hasOwn(ofLibrary, name) || others.split(' ').includes(name);

const dateNames = /^(?:DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID)(?=[;:])/iu;

/** Says that a value is a date where a program left that out (`DTSTART:20270514`). */
const withDateType = (text: string): string =>
  dateNames.test(text) && /:\d{8}(?:,\d{8})*$/u.test(text) && !/;VALUE=/iu.test(text)
    ? text.replace(/:(?=[\d,]+$)/u, ';VALUE=DATE:')
    : text;

// Of rules the library knows capitals only.
const isRule = (name: string) => name === 'rrule' || name === 'exrule';

function propertyOf({ line, text }: ContentLine): Property | null {
  const name = /^([\w-]+)[;:]/u.exec(text)?.[1]?.toLowerCase();
  if (!name || !isKnown(name)) return null;
  try {
    const property = ICAL.Property.fromString(withDateType(isRule(name) ? text.toUpperCase() : text));
    // Values are read late, and a wrong one throws then. Of a period only the start counts (clock.ts).
    if (property.type !== 'period') property.getValues();
    return { line, text, property };
  } catch {
    // The library throws errors of its own on a line that is no property.
    return null;
  }
}

const longest = 80;

const decides = /^(?:RRULE|RDATE|EXRULE|EXDATE|DURATION|DTEND|RECURRENCE-ID|STATUS)\b/iu;

/** A line that was not understood, so that people find it; somebody must look when it says on which dates it is. */
export const lineNote = ({ line, text }: ContentLine): Note => ({
  code: 'line',
  line,
  values: { line, text: text.length > longest ? `${text.slice(0, longest)}…` : text },
  ...(decides.test(text) && { asks: true }),
});

/**
 * The components of a calendar, however much is wrong with it: a line that is no property is kept apart (`unread`), and an
 * event that is never closed ends where the next one begins.
 */
export function readComponents(lines: ContentLine[]): Component {
  const root = component('', 0);
  const open = [root];
  for (const each of lines) {
    const [, edge, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/iu.exec(each.text) ?? [];
    const kind = name.toLowerCase();
    const at = open.findLastIndex((one) => one.name === kind);
    const inner = open.at(-1) ?? root;
    if (edge?.toUpperCase() === 'BEGIN') {
      if (kind === 'vevent' && at > 0) {
        inner.unread.push(each);
        open.length = at;
      }
      const next = component(kind, each.line);
      (open.at(-1) ?? root).parts.push(next);
      open.push(next);
    } else if (edge) {
      if (at > 0) open.length = at;
      else inner.unread.push(each);
    } else {
      const property = propertyOf(each);
      const { properties } = inner;
      if (property)
        properties.set(property.property.name, [...(properties.get(property.property.name) ?? []), property]);
      else inner.unread.push(each);
    }
  }
  return root;
}

/** Every component of a kind, however deep it is. */
export const componentsNamed = (parts: Component[], name: string): Component[] =>
  parts.flatMap((part) => [...(part.name === name ? [part] : []), ...componentsNamed(part.parts, name)]);

/** The first property of a name. */
export const firstOf = ({ properties }: Component, name: string): Property | null => properties.get(name)?.[0] ?? null;

/** Every property of a name. */
export const allOf = ({ properties }: Component, name: string): Property[] => properties.get(name) ?? [];

/** The text of a property; null when there is none. */
export function textOf(component: Component, name: string): string | null {
  const value = firstOf(component, name)?.property.getFirstValue() as Text | null | undefined;
  return value === null || value === undefined ? null : String(value);
}
