import type { Pass, PassRule } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { byAnswer, byKind, byName, dated, factsByAge, spread } from './query.ts';
import type { PassFact } from './query.ts';

const pass = (slug: string, kind: Pass['kind'], inTheHague: Pass['inTheHague'] = 'yes') =>
  ({ slug, kind, inTheHague }) as Pass;
const fact = (id: string, year: number | null) => ({ id, year }) as PassFact;
const ids = (facts: PassFact[]) => facts.map(({ id }) => id);
const today = '2026-12-01';

it('groups passes by kind, those of The Hague first', () => {
  const groups = byKind([pass('fonds-b', 'fund', 'unknown'), pass('stad', 'municipal'), pass('fonds-a', 'fund')]);
  expect(groups.map(({ kind, passes }) => [kind, passes.map(({ slug }) => slug)])).toEqual([
    ['municipal', ['stad']],
    ['fund', ['fonds-a', 'fonds-b']],
  ]);
});

it.each([
  [2026, 'current'],
  [2027, 'current'],
  [2025, 'past'],
  [null, 'undated'],
] as const)('a fact of %s is %s', (year, expected) => {
  expect(dated({ year }, today)).toBe(expected);
});

it('facts go from new to old; what is long ago stands apart', () => {
  const { recent, history } = factsByAge(
    [fact('a', 2008), fact('b', null), fact('c', 2022), fact('d', 2026), fact('e', 2021)],
    today,
  );
  expect([ids(recent), ids(history)]).toEqual([
    ['d', 'c', 'b'],
    ['e', 'a'],
  ]);
});

it('sorts offers by what they say about a pass', () => {
  const offer = (slug: string, accepted?: PassRule['accepted']) => ({
    slug,
    passRules: accepted ? [{ pass: 'cjp', accepted, until: null } as PassRule] : [],
  });
  const { yes, no, unknown } = byAnswer(
    [offer('a', 'yes'), offer('b', 'no'), offer('c', 'unknown'), offer('d')],
    'cjp',
    today,
  );
  expect([yes, no, unknown].map((group) => group.map(({ slug }) => slug))).toEqual([['a'], ['b'], ['c', 'd']]);
});

it('takes turns, and loses nothing', () => {
  expect(spread(['a1', 'a2', 'a3', 'b1', 'c1', 'c2'], (each) => each[0])).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  expect(spread([], String)).toEqual([]);
});

it('puts names in order, accents or not', () => {
  expect(byName([{ name: 'Zon' }, { name: 'Écho' }, { name: 'echo 2' }]).map(({ name }) => name)).toEqual([
    'Écho',
    'echo 2',
    'Zon',
  ]);
});
