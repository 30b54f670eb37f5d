import { describe, expect, it } from 'vitest';
import { optionCount, toFilters } from './question.ts';
import { freeOnly, noDutch, onlineOnly } from './state.ts';

describe('toFilters', () => {
  it.each([
    [{}, {}],
    [
      { age: ['children'], district: ['laak'] },
      { ageGroup: ['children'], district: ['laak'] },
    ],
    [{ price: [freeOnly] }, { price: ['free'] }],
    [{ price: ['ooievaarspas'] }, { pass: ['ooievaarspas'] }],
    [{ language: [noDutch] }, { dutch: ['none'] }],
    [{ district: [onlineOnly] }, { attendance: ['online'] }],
    [{ language: ['turkish'], use: ['rehearsal'] }, { language: ['turkish'] }],
  ])('%j → %j', (choices, filters) => {
    expect(toFilters(choices)).toEqual(filters);
  });
});

describe('optionCount', () => {
  const facets = {
    ageGroup: { children: 3 },
    price: { free: 4 },
    pass: { ooievaarspas: 5 },
    dutch: { none: 6 },
    language: { turkish: 7 },
    use: { rehearsal: 8 },
  };
  it.each([
    ['age', 'children', 3],
    ['price', freeOnly, 4],
    ['price', 'ooievaarspas', 5],
    ['language', noDutch, 6],
    ['language', 'turkish', 7],
    ['use', 'rehearsal', 8],
    ['district', 'laak', 0],
  ] as const)('%s %s: %i', (key, value, count) => {
    expect(optionCount(facets, key, value)).toBe(count);
  });
});
