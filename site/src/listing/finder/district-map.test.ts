import { expect, it } from 'vitest';
import { sizeOf } from './DistrictMap.tsx';

it.each([
  [0, 10, 0],
  [1, 100, 1],
  [10, 100, 2],
  [50, 100, 3],
  [100, 100, 4],
  [0, 0, 0],
])('%i of at most %i is drawn at size %i', (count, most, size) => {
  expect(sizeOf(count, most)).toBe(size);
});
