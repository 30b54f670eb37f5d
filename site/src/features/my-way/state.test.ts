import { districts, keysOf } from '@kunstwijzer/content/model';
import { abilities, lineOrder } from '@kunstwijzer/content/route';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIdle, nothing, readState, toPostcode, visitorOf, writeState } from './state.ts';
import type { WayState } from './state.ts';
import type { WayData } from './graph.ts';

const known = keysOf(districts);
const read = (search: string) => readState(new URLSearchParams(search), 'singing', known);

describe('readState', () => {
  it.each<[string, Partial<WayState>]>([
    ['leeftijd=8&wijk=laak', { age: 8, district: 'laak' }],
    ['leeftijd=٦٧&kan=terug', { age: 67, can: 'back' }],
    ['leeftijd=children&leeftijd=8', { age: 8 }],
    ['kunst=singing&kunst=dance&kunst=koken', { also: ['dance'] }],
    ['postcode=2522+AB', { postcode: '2522' }],
    ['postcode=25&wijk=rotterdam&kan=alles&leeftijd=200', {}],
    ['pas=ooievaarspas', {}],
  ])('%s', (search, expected) => {
    expect(read(search)).toEqual({ ...nothing, ...expected });
  });
});

it.each([
  ['2522', '2522'],
  ['2522ab', '2522'],
  ['٢٥٢٢', '2522'],
  ['252', null],
  ['0522', null],
  ['2522 a', null],
])('the postcode in %j is %j', (typed, expected) => {
  expect(toPostcode(typed)).toBe(expected);
});

it('comes back from the address as it went in, and leaves the passes alone', () => {
  const states: fc.Arbitrary<WayState> = fc.record({
    also: fc.subarray(lineOrder.filter((line) => line !== 'singing')),
    age: fc.option(fc.integer({ min: 0, max: 120 })),
    can: fc.option(fc.constantFrom(...abilities)),
    district: fc.option(fc.constantFrom(...known)),
    postcode: fc.option(fc.integer({ min: 1000, max: 9999 }).map(String)),
  });
  fc.assert(
    fc.property(states, (state) => {
      const query = new URLSearchParams('pas=cjp&wijk=oud&kan=beetje');
      writeState(query, state);
      expect(readState(query, 'singing', known)).toEqual(state);
      expect(query.get('pas')).toBe('cjp');
      expect(isIdle(state)).toBe([...query.keys()].join() === 'pas');
    }),
    { seed: 20261123 },
  );
});

describe('visitorOf', () => {
  const point = { lat: 52.06, lon: 4.32 };
  const data = {
    districts: { laak: point },
    postcodes: { '2512': { district: 'centrum', point } },
  } as unknown as WayData;
  const visitor = (state: Partial<WayState>) =>
    visitorOf({ ...nothing, ...state }, { line: 'singing', group: [4, 11], data });
  it('has the ages of the page until an own age is told', () => {
    expect([visitor({}).ages, visitor({ age: 8 }).ages]).toEqual([
      [4, 11],
      [8, 8],
    ]);
  });
  it('is where the postcode is, else the district', () => {
    expect(visitor({ district: 'laak' }).from?.district).toBe('laak');
    expect(visitor({ district: 'laak', postcode: '2512' }).from?.district).toBe('centrum');
    expect(visitor({ district: 'laak', postcode: '3011' }).from?.district).toBe('laak');
    expect(visitor({}).from).toBeNull();
  });
  it('wants the art of the page first', () => {
    expect(visitor({ also: ['dance'] }).disciplines).toEqual(['singing', 'dance']);
  });
});
