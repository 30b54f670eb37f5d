import { describe, expect, it } from 'vitest';
import { neighbours } from './neighbours.ts';
import { nothing } from './state.ts';
import type { Filter } from './state.ts';
import { openWays, waysOut } from './ways.ts';

const option = (value: string) => ({ value, label: value });
const filters: Filter[] = [
  { key: 'age', label: 'Leeftijd', multiple: false, options: ['toddlers', 'children', 'teens', 'adults'].map(option) },
  { key: 'district', label: 'Stadsdeel', multiple: false, options: ['laak', 'centrum', 'escamp'].map(option) },
];
const state = { ...nothing, q: 'ballet', choices: { age: ['children'], district: ['laak'] } };
const ways = waysOut(state, filters, neighbours);
const said = (each: { kind: string; label: string }) => `${each.kind} ${each.label}`;

describe('waysOut', () => {
  it('first asks beside, then less, then only a part', () => {
    expect(ways.map(said)).toEqual([
      'near children → teens',
      'near children → toddlers',
      'near laak → centrum',
      'near laak → escamp',
      'without “ballet”',
      'without children',
      'without laak',
      'only “ballet”',
      'only children',
      'only laak',
    ]);
  });
  it('offers nothing for a single word that finds nothing', () => {
    expect(waysOut({ ...nothing, q: 'xyzzy' }, filters, neighbours)).toEqual([]);
  });
});

describe('openWays', () => {
  it('leaves out what finds nothing, and parts while something closer finds something', () => {
    const counts = ways.map(({ kind, label }) => (kind === 'only' ? 9 : label === 'laak → escamp' ? 2 : 0));
    expect(openWays(ways, counts).map((way) => `${said(way)} ${way.results}`)).toEqual(['near laak → escamp 2']);
  });
  it('falls back to the parts', () => {
    const counts = ways.map(({ kind }) => (kind === 'only' ? 9 : 0));
    expect(openWays(ways, counts)).toHaveLength(3);
  });
});

it('every district has two neighbours, none of them itself', () => {
  for (const [key, near] of Object.entries(neighbours.district ?? {})) {
    expect(near).toHaveLength(2);
    expect(near).not.toContain(key);
  }
});
