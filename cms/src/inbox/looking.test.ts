import { expect, it } from 'vitest';
import { hasLeft, isLooking } from './looking.ts';

const anna = { id: 'a', name: 'eerste redacteur' };
const bram = { id: 'b', name: 'tweede redacteur' };

it('tells who else has the same submission open', () => {
  expect(isLooking('HKW-1', anna, 0)).toEqual([]);
  expect(isLooking('HKW-1', bram, 1000)).toEqual([anna.name]);
  expect(isLooking('HKW-1', anna, 2000)).toEqual([bram.name]);
  expect(isLooking('HKW-2', bram, 3000)).toEqual([]);
});

it('forgets who left, and who gave no sign for long', () => {
  isLooking('HKW-3', anna, 100_000);
  isLooking('HKW-3', bram, 120_000);
  expect(isLooking('HKW-3', bram, 141_000)).toEqual([]);
  isLooking('HKW-3', anna, 142_000);
  hasLeft('HKW-3', anna.id);
  expect(isLooking('HKW-3', bram, 142_000)).toEqual([]);
});
