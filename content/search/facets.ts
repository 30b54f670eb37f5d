import { ageGroupYears } from '../core/index.ts';
import type { AgeRange } from '../core/index.ts';
import type { Column } from './decode.ts';
import { forAges } from './facts.ts';
import type { Scored } from './score.ts';
import type { Store } from './store.ts';
import type { Facets, FilterKey, RecordFacts } from './types.ts';

const yeses = (known: Partial<Record<string, 'yes' | 'no'>>): string[] =>
  Object.keys(known).filter((key) => known[key] === 'yes');

/** The values of each facet that a fact has. */
const facetValues = {
  kind: ['kind', (kind: string) => [kind]],
  discipline: ['disciplines', (keys: string[]) => keys],
  district: ['districts', (keys: string[]) => keys],
  neighbourhood: ['neighbourhood', (key: string) => [key]],
  ageGroup: [
    'ages',
    (ranges: AgeRange[]) =>
      Object.entries(ageGroupYears).flatMap(([group, years]) =>
        forAges(ranges, years).answer === 'yes' ? [group] : [],
      ),
  ],
  day: ['days', (keys: string[]) => keys],
  time: ['times', (keys: string[]) => keys],
  price: ['price', ({ kind }: NonNullable<RecordFacts['price']>) => (kind === 'free' ? ['free'] : [])],
  pass: ['passes', yeses],
  level: ['levels', (keys: string[]) => keys],
  stage: ['stage', (key: string) => [key]],
  language: ['languages', (keys: string[]) => keys],
  dutch: ['dutch', (key: string) => (key === 'none' ? ['none'] : [])],
  attendance: ['attendance', (key: string) => (key === 'online' || key === 'mixed' ? ['online'] : [])],
  access: ['access', yeses],
} as const;

/**
 * How many of the records have each value of a facet. A record counts when it meets the whole question and all filters
 * but those of that facet itself, so that a count says what choosing the value would leave.
 */
export function facetCounts(scored: Scored[], { columns }: Store): Facets {
  const facets: Facets = {};
  for (const [facet, [column, keysOf]] of Object.entries(facetValues) as [
    FilterKey,
    readonly [keyof typeof columns, (value: never) => readonly string[]],
  ][]) {
    const { values, of } = columns[column] as Column<unknown>;
    const perValue = new Map<number, number>();
    for (const { record, failed, tier } of scored) {
      const counts =
        failed === null
          ? tier === 0
          : [...failed].every((each) => each === facet || each === `filter ${facet}`) && tier <= 3;
      if (!counts) continue;
      const value = of[record] ?? 0;
      if (value > 0) perValue.set(value, (perValue.get(value) ?? 0) + 1);
    }
    const counted: Record<string, number> = {};
    for (const [value, count] of perValue)
      for (const key of new Set(keysOf(values[value] as never))) counted[key] = (counted[key] ?? 0) + count;
    facets[facet] = counted;
  }
  return facets;
}
