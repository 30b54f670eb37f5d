import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageGroups, keysOf } from '../model/index.ts';
import type { Ages } from '../model/index.ts';
import { ageGroupYears, agesMeet, ageRanges, oldest, sharedYears, welcomesAge } from './ages.ts';

const ages = (min: number | null, max: number | null, ...groups: Ages['groups']) => ({ min, max, groups });

describe('the age groups', () => {
  it('put every birthday in one group; seniors are adults too', () => {
    const of = (age: number) => keysOf(ageGroups).filter((group) => sharedYears(ageGroupYears[group], [age, age]) > 0);
    expect([3, 4, 11, 12, 17, 18, 59].map(of)).toEqual(
      ['toddlers', 'children', 'children', 'teens', 'teens', 'adults', 'adults'].map((group) => [group]),
    );
    expect([60, oldest].map(of)).toEqual([
      ['adults', 'seniors'],
      ['adults', 'seniors'],
    ]);
    for (let age = 0; age <= oldest; age += 1) expect(of(age).filter((group) => group !== 'seniors')).toHaveLength(1);
  });
});

describe('ageRanges', () => {
  it.each([
    ['nothing known', ages(null, null), []],
    ['both bounds', ages(8, 12, 'children'), [[8, 12]]],
    ['a lowest age and its group', ages(6, null, 'children', 'teens'), [[6, 17]]],
    ['a lowest age above its groups', ages(20, null, 'teens'), [[20, 20]]],
    ['only a lowest age', ages(18, null), [[18, 120]]],
    ['a group alone', ages(null, null, 'adults'), [[18, 120]]],
    ['a highest age of toddlers', ages(null, 4), [[0, 4]]],
    ['only a highest age', ages(null, 12), [[0, 12]]],
    [
      'groups apart',
      ages(null, null, 'children', 'adults'),
      [
        [4, 11],
        [18, 120],
      ],
    ],
  ])('%s', (_name, value, expected) => {
    expect(ageRanges(value)).toEqual(expected);
  });
});

describe('welcomesAge', () => {
  it.each([
    [ages(null, null), 8, null],
    [ages(8, 12), 8, true],
    [ages(8, 12), 13, false],
    [ages(null, null, 'children', 'adults'), 15, false],
    [ages(null, null, 'adults'), 65, true],
  ])('%o at %i', (value, age, expected) => {
    expect(welcomesAge(value, age)).toBe(expected);
  });
});

describe('agesMeet', () => {
  it.each([
    ['the next year', ages(8, 12), ages(13, 18), true],
    ['two years between', ages(8, 11), ages(13, 18), false],
    ['back to younger people', ages(18, null), ages(8, 12), false],
    ['children to adults', ages(null, null, 'children'), ages(null, null, 'adults'), false],
    ['unknown', ages(8, 12), ages(null, null), true],
  ])('%s', (_name, from, to, expected) => {
    expect(agesMeet(from, to)).toBe(expected);
  });

  const bound = fc.option(fc.integer({ min: 0, max: 120 }));
  const anyAges = fc
    .record({ min: bound, max: bound, groups: fc.subarray(keysOf(ageGroups)) })
    .filter(({ min, max }) => min === null || max === null || min <= max);

  it('meets whenever one age is welcome at both, and at itself', () => {
    fc.assert(
      fc.property(anyAges, anyAges, fc.integer({ min: 0, max: 120 }), (from, to, age) => {
        expect(agesMeet(from, from)).toBe(true);
        if (welcomesAge(from, age) && welcomesAge(to, age)) expect(agesMeet(from, to)).toBe(true);
      }),
    );
  });
});
