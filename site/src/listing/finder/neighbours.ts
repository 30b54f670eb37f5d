import { ageGroups, districts, keysOf, levels } from '@kunstwijzer/content/model';
import { districtsNear } from '../nearest.ts';
import type { Neighbours } from './ways.ts';

/** The values before and after each in a row. */
const beside = (row: string[]): Record<string, string[]> =>
  Object.fromEntries(row.map((value, at) => [value, [row[at + 1], row[at - 1]].filter((each) => each !== undefined)]));

/** Next values of filters, for when nothing is found: ages and levels beside, the two nearest districts. At build only. */
export const neighbours: Neighbours = {
  age: beside(keysOf(ageGroups)),
  level: beside(keysOf(levels)),
  district: Object.fromEntries(keysOf(districts).map((key) => [key, districtsNear(key).slice(0, 2)])),
};
