import { districtPlaces, districts, keysOf } from '@kunstwijzer/content/model';
import type { District, Locale } from '@kunstwijzer/content/model';
import type { Entry } from './entry.ts';
import { entriesIn } from './lists.ts';
import type { Scope } from './scope.ts';

/** How far two districts are apart, to compare with: a degree of longitude is 0.61 of one of latitude here. */
function distance(one: District, other: District): number {
  const [a, b] = [districtPlaces[one].centroid, districtPlaces[other].centroid];
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * 0.61);
}

/** The other districts, the nearest first. */
export const districtsNear = (here: District): District[] =>
  keysOf(districts)
    .filter((other) => other !== here)
    .sort((a, b) => distance(here, a) - distance(here, b));

/**
 * Providers for a scope that has nothing itself, at most `limit`: those of its art in this district, then in the next
 * districts; without a known district last.
 */
export function nearestWith({ discipline, district }: Scope, locale: Locale, limit = 6): Entry[] {
  const order = district === null ? [null] : [district, ...districtsNear(district), null];
  const found = order.flatMap((each) => entriesIn('provider', locale, { discipline, district: each }));
  return [...new Map(found.map((entry) => [entry.slug, entry])).values()].slice(0, limit);
}
