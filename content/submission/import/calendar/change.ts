import type { Moment } from '../moment.ts';
import { momentsOf } from './clock.ts';
import type { Clocks } from './clock.ts';
import type { Component, Property } from './components.ts';
import { isCancelled, startOf } from './event.ts';
import type { Start } from './recurrence.ts';

/** A moment as a text that sorts. */
export const keyOf = ({ date, time }: Moment): string => `${date}T${time ?? ''}`;

/** A change of a series (RECURRENCE-ID): for which of its dates, whether all after it too, and what it is then. */
export type Change = {
  event: Component;
  /** Where it says which date it changes. */
  property: Property;
  was: Moment;
  onwards: boolean;
  start: Start | null;
  cancelled: boolean;
};

/** Reads what was changed; null when it does not say for which date. */
export function changeOf(event: Component, clocks: Clocks): Change | null {
  const property = event.properties.get('recurrence-id')?.[0];
  const [was] = property ? momentsOf(property, clocks) : [];
  if (!property || !was) return null;
  const onwards = property.property.getFirstParameter('range')?.toUpperCase() === 'THISANDFUTURE';
  return { event, property, was: was.here, onwards, start: startOf(event, clocks), cancelled: isCancelled(event) };
}

/** Whether a change is about the date of a series that begins at a moment. */
export const isOf = ({ was }: Change, starts: Moment): boolean =>
  was.time === null ? was.date === starts.date : keyOf(was) === keyOf(starts);
