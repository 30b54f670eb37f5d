import { districts, keysOf } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { districtsNear } from './nearest.ts';

it('puts the districts beside the first, and each other one once', () => {
  expect(districtsNear('loosduinen').slice(0, 2).sort()).toEqual(['escamp', 'segbroek']);
  for (const here of keysOf(districts))
    expect([here, ...districtsNear(here)].sort()).toEqual(keysOf(districts).slice().sort());
});
