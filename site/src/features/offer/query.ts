import { keysOf, weekdays } from '@kunstwijzer/content/model';
import type { Activity, Place, Weekday } from '@kunstwijzer/content/model';

export type Slot = Activity['schedule']['slots'][number];

/** Weekly slots by weekday, from Monday, each day's in the order of the clock. */
export function slotsByDay(slots: Slot[]): { day: Weekday; slots: Slot[] }[] {
  return keysOf(weekdays)
    .map((day) => ({
      day,
      slots: slots.filter((slot) => slot.day === day).sort((a, b) => (a.start < b.start ? -1 : 1)),
    }))
    .filter((each) => each.slots.length > 0);
}

/** Words that find a place on a map: its address in full, else its name in the city; null when we know neither. */
export function mapQuery(place: Place | null): string | null {
  if (place?.address?.street) {
    const { street, postcode, city } = place.address;
    return [street, postcode, city].filter((part) => part !== null).join(', ');
  }
  return place?.name ? `${place.name}, Den Haag` : null;
}
