import type { AgeGroup, Ages } from '../model/index.ts';

/** A span of ages in whole years, both ends included. */
export type AgeSpan = readonly [min: number, max: number];

const lowest = 0;
const highest = 120;

const groupSpans: Record<AgeGroup, AgeSpan> = {
  toddlers: [0, 4],
  children: [4, 12],
  teens: [12, 18],
  adults: [18, highest],
  seniors: [60, highest],
};

/**
 * The spans of ages that a record is for: its bounds, with its groups where a bound is open. Null when it says
 * nothing about ages.
 */
export function ageSpans({ min, max, groups }: Pick<Ages, 'min' | 'max' | 'groups'>): AgeSpan[] | null {
  const spans = groups.map((group) => groupSpans[group]);
  if (min === null && max === null) return spans.length > 0 ? spans : null;
  const from = min ?? Math.min(max ?? highest, ...spans.map(([start]) => start), ...(spans.length > 0 ? [] : [lowest]));
  const until = max ?? Math.max(from, ...spans.map(([, end]) => end), ...(spans.length > 0 ? [] : [highest]));
  return [[from, until]];
}

/** Whether somebody of an age, in whole years, is welcome; null when the record does not say for whom it is. */
export function welcomesAge(ages: Pick<Ages, 'min' | 'max' | 'groups'>, age: number): boolean | null {
  const spans = ageSpans(ages);
  return spans && spans.some(([min, max]) => min <= age && age <= max);
}

/**
 * Whether somebody can go from one to the other: at an age of the first, or in the year after it. What is unknown
 * is taken to meet.
 */
export function agesMeet(
  from: Pick<Ages, 'min' | 'max' | 'groups'>,
  to: Pick<Ages, 'min' | 'max' | 'groups'>,
): boolean {
  const [here, there] = [ageSpans(from), ageSpans(to)];
  if (!here || !there) return true;
  return here.some(([min, max]) => there.some(([start, end]) => start <= max + 1 && end >= min));
}
