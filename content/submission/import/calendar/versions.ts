import { textOf } from './components.ts';
import type { Component } from './components.ts';

const numberOf = (event: Component, name: string) => Number(textOf(event, name) ?? 0) || 0;
const stampOf = (event: Component) => textOf(event, 'last-modified') ?? textOf(event, 'dtstamp') ?? '';
const whenOf = (event: Component) => event.properties.get('dtstart')?.[0]?.text ?? '';

/**
 * The newest of what a calendar tells about one thing: the highest SEQUENCE, then the last change. Programs that give
 * every event one UID do not count them, and all of those stay.
 */
function newest(events: Component[]): Component[] {
  const top = Math.max(...events.map((event) => numberOf(event, 'sequence')));
  const last = events.filter((event) => numberOf(event, 'sequence') === top);
  const byStart = Map.groupBy(last, whenOf);
  return [...byStart.values()].map((list) => list.reduce((a, b) => (stampOf(a) > stampOf(b) ? a : b)));
}

/** The events of one UID: those that stand by themselves, and what was changed for a date of a series. */
export type Family = { masters: Component[]; changes: Component[] };

const changeKey = (event: Component) => event.properties.get('recurrence-id')?.[0]?.text ?? '';

/** Events by UID, each in its newest version; `older` counts the versions that were left out. */
export function families(events: Component[]): { families: Family[]; older: number } {
  const groups = Map.groupBy(events, (event) => textOf(event, 'uid') || event);
  const list = [...groups.values()].map((all): Family => {
    const masters = all.filter((event) => !event.properties.has('recurrence-id'));
    const changes = Map.groupBy(
      all.filter((event) => event.properties.has('recurrence-id')),
      changeKey,
    );
    return {
      masters: masters.length > 0 ? newest(masters) : [],
      changes: [...changes.values()].map((versions) =>
        newest(versions).reduce((a, b) => (stampOf(a) > stampOf(b) ? a : b)),
      ),
    };
  });
  const kept = list.reduce((sum, { masters, changes }) => sum + masters.length + changes.length, 0);
  return { families: list, older: events.length - kept };
}
