import { ageGroupYears, oldest, sharedYears, youngest } from '../core/index.ts';
import { ageGroups, keysOf } from '../model/index.ts';
import type { Ages } from '../model/index.ts';

/** Ages with the groups that they are of; who is for older people only says nothing of adults. */
export function agesOf([min, max]: readonly [number | null, number | null]): Ages {
  // Everyone is welcome, but nobody wrote down from which age: unknown, so no groups either.
  if (min === null && max === null) return { min, max, groups: [], note: null };
  const years = [min ?? youngest, max ?? oldest] as const;
  const isOlder = years[0] >= ageGroupYears.seniors[0];
  const groups = keysOf(ageGroups).filter((group) => sharedYears(ageGroupYears[group], years) > 0);
  return { min, max, groups: groups.filter((group) => !isOlder || group === 'seniors'), note: null };
}
