import type { AgeGroup } from '@kunstwijzer/content/model';

/** The whole years of each age group, both ends included. Runs in the browser too, so it imports no values. */
export const ageGroupRanges: Record<AgeGroup, [number, number]> = {
  toddlers: [0, 3],
  children: [4, 11],
  teens: [12, 17],
  adults: [18, 59],
  seniors: [60, 120],
};
