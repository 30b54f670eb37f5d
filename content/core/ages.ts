import type { AgeGroup, Ages } from '../model/index.ts';

/** Ages in whole years, both ends included. */
export type AgeRange = readonly [min: number, max: number];

export const youngest = 0;
export const oldest = 120;

/**
 * The ages of each group, the only table of them. No two groups share a birthday: who turns 12 goes from the children to the
 * teens. Seniors are adults too.
 */
export const ageGroupYears: Readonly<Record<AgeGroup, AgeRange>> = {
  toddlers: [0, 3],
  children: [4, 11],
  teens: [12, 17],
  adults: [18, oldest],
  seniors: [60, oldest],
};

/** For how many years somebody of both may be the same age; zero or less when never. */
export const sharedYears = (a: AgeRange, b: AgeRange): number => Math.min(a[1], b[1]) - Math.max(a[0], b[0]) + 1;

/**
 * The ages that a record is for: its bounds, with its groups where a bound is open. Empty when it says nothing about ages.
 */
export function ageRanges({ min, max, groups }: Pick<Ages, 'min' | 'max' | 'groups'>): AgeRange[] {
  const ranges = groups.map((group) => ageGroupYears[group]);
  if (min === null && max === null) return ranges;
  const ends = ranges.length > 0 ? ranges : [[youngest, oldest] as const];
  const from = min ?? Math.min(max ?? oldest, ...ends.map(([start]) => start));
  return [[from, max ?? Math.max(from, ...ends.map(([, end]) => end))]];
}

/** Whether somebody of an age, in whole years, is welcome; null when the record does not say for whom it is. */
export function welcomesAge(ages: Pick<Ages, 'min' | 'max' | 'groups'>, age: number): boolean | null {
  const ranges = ageRanges(ages);
  return ranges.length === 0 ? null : ranges.some((range) => sharedYears(range, [age, age]) > 0);
}

/**
 * Whether somebody can go from one to the other: at an age of the first, or in the year after it. What is unknown
 * is taken to meet.
 */
export function agesMeet(
  from: Pick<Ages, 'min' | 'max' | 'groups'>,
  to: Pick<Ages, 'min' | 'max' | 'groups'>,
): boolean {
  const [here, there] = [ageRanges(from), ageRanges(to)];
  if (here.length === 0 || there.length === 0) return true;
  return here.some(([min, max]) => there.some(([start, end]) => start <= max + 1 && end >= min));
}
