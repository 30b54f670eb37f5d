import { describe, expect, it } from 'vitest';
import type { Benefit, PassRule } from '../model/index.ts';
import { price } from './price.ts';
import { withTiers } from './tiers.ts';

const rule = (benefit: Benefit, more: Partial<PassRule> = {}): PassRule => ({
  pass: 'ooievaarspas',
  accepted: 'yes',
  tier: null,
  benefit,
  perYear: null,
  maxPerYear: null,
  minAge: null,
  maxAge: null,
  municipalities: [],
  from: null,
  until: null,
  note: null,
  ...more,
});
const passes = (from: string | null = null) => [
  { slug: 'ooievaarspas', tiers: [{ id: 'middle', benefit: { kind: 'percentage', percent: 25 } as const, from }] },
  { slug: 'cjp', tiers: [] },
];
const cost = (rules: PassRule[], tier: string | null, on = '2026-12-01') =>
  price(
    { price: { kind: 'paid', amount: 1000, currency: 'EUR', per: 'once' }, passRules: rules },
    { passes: [{ pass: 'ooievaarspas', tier }], age: null, municipality: null, on },
  ).cost;

describe('a tier that an editor adds to a pass', () => {
  const half = rule({ kind: 'percentage', percent: 50 });

  it('reaches every offer that accepts the pass, and leaves the ordinary pass alone', () => {
    const rules = withTiers([half], passes());
    expect(cost(rules, null)).toMatchObject({ amount: 500 });
    expect(cost(rules, 'middle')).toMatchObject({ amount: 750 });
  });

  it('gives way to what an offer says about it', () => {
    const rules = withTiers([half, rule({ kind: 'free' }, { tier: 'middle' })], passes());
    expect(cost(rules, 'middle')).toEqual({ kind: 'free' });
  });

  it('keeps the conditions of the offer, and begins on its day', () => {
    const rules = withTiers([rule({ kind: 'free' }, { maxAge: 17, from: '2026-06-01' })], passes('2027-01-01'));
    expect(rules[1]).toMatchObject({ tier: 'middle', maxAge: 17, from: '2027-01-01' });
    const [, early] = withTiers([rule({ kind: 'free' }, { from: '2027-03-01' })], passes('2027-01-01'));
    expect(early?.from).toBe('2027-03-01');
  });

  it('costs the full price before its day', () => {
    const rules = withTiers([half], passes('2027-01-01'));
    expect(cost(rules, 'middle')).toMatchObject({ amount: 1000 });
    expect(cost(rules, 'middle', '2027-01-01')).toMatchObject({ amount: 750 });
  });

  it('says nothing where the pass is not accepted, or not known to be', () => {
    for (const accepted of ['no', 'unknown'] as const)
      expect(withTiers([rule({ kind: 'unknown' }, { accepted })], passes())).toHaveLength(1);
  });
});
