import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { early } from './early.ts';
import { choose, isIdle, nothing, writeState } from './finder/state.ts';
import type { FilterKey } from './finder/state.ts';

/** Whether the script makes room for an answer. */
function makesRoom(search: string): boolean {
  const added: string[] = [];
  runInNewContext(early, {
    location: { search },
    setTimeout: () => 0,
    document: { documentElement: { classList: { add: (name: string) => added.push(name) } } },
  });
  return added.includes('finding');
}

const keys: FilterKey[] = [
  'kind',
  'discipline',
  'district',
  'use',
  'day',
  'price',
  'level',
  'access',
  'language',
  'age',
];

it.each([
  nothing,
  { ...nothing, q: 'koor' },
  { ...nothing, sort: 'soonest' as const },
  { ...nothing, map: true },
  { ...nothing, postcode: '2515' },
  ...keys.map((key) => choose(nothing, key, ['laak'])),
])('agrees with the finder on %j', (state) => {
  expect(makesRoom(writeState(state))).toBe(!isIdle(state));
});

it('leaves the page as it is for an age in years or a pass, which are only about prices', () => {
  expect(makesRoom('?pas=ooievaarspas&leeftijd=8')).toBe(false);
});
