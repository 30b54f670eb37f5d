import { ageGroups, districtPlaces, districts, keysOf, levels } from '@kunstwijzer/content/model';
import type { Neighbours } from './ways.ts';

/** The values before and after each in a row. */
const beside = (row: string[]): Record<string, string[]> =>
  Object.fromEntries(row.map((value, at) => [value, [row[at + 1], row[at - 1]].filter((each) => each !== undefined)]));

type Key = keyof typeof districts;

/** How far two districts are apart, to compare with: a degree of longitude is 0.61 of one of latitude here. */
function distance(one: Key, other: Key): number {
  const [a, b] = [districtPlaces[one].centroid, districtPlaces[other].centroid];
  return Math.hypot(a.lat - b.lat, (a.lon - b.lon) * 0.61);
}

/** Next values of filters, for when nothing is found: ages and levels beside, the two nearest districts. At build only. */
export const neighbours: Neighbours = {
  age: beside(keysOf(ageGroups)),
  level: beside(keysOf(levels)),
  district: Object.fromEntries(
    keysOf(districts).map((key) => [
      key,
      keysOf(districts)
        .filter((other) => other !== key)
        .sort((a, b) => distance(key, a) - distance(key, b))
        .slice(0, 2),
    ]),
  ),
};
