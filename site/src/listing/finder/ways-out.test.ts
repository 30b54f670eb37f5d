import { describe, expect, it } from 'vitest';
import type { Filter, State } from './state.ts';
import { waysOut } from './ways-out.ts';

const filters: Filter[] = [
  { key: 'district', label: 'Stadsdeel', multiple: false, options: [{ value: 'laak', label: 'Laak' }] },
  { key: 'age', label: 'Leeftijd', multiple: false, options: [{ value: 'teens', label: 'Jongeren' }] },
];
const asked: State = { q: 'klei', choices: { district: ['laak'], age: ['teens'] } };

const say = (state: State, count: (state: State) => number) =>
  waysOut(state, filters, count).map(({ kind, label, results }) => [kind, label, results]);

describe('waysOut', () => {
  it('takes back what stands in the way', () => {
    expect(say(asked, ({ choices }) => (choices.district ? 0 : 4))).toEqual([['without', 'Laak', 4]]);
  });
  it('offers each part alone when taking one back is not enough', () => {
    const alone = ({ q, choices }: State) => (q === '' ? 0 : 9) * (Object.keys(choices).length === 0 ? 1 : 0);
    expect(say(asked, alone)).toEqual([['only', '“klei”', 9]]);
  });
  it('does not offer to ask nothing', () => {
    expect(say({ q: 'xyzzy', choices: {} }, ({ q }) => (q === '' ? 100 : 0))).toEqual([]);
  });
});
