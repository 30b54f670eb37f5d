import type { Benefit, PassRule } from '@kunstwijzer/content/model';
import type { Offer } from '@kunstwijzer/content/price';
import { describe, expect, it } from 'vitest';
import { pageContext } from '../page-context.ts';
import { priceWith, priceWords } from './pass-prices.ts';

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
const paid: Offer['price'] = { kind: 'paid', amount: 1000, currency: 'EUR', per: 'once' };
const on = '2026-12-01';

describe('the price with a pass', () => {
  it.each<[string, Offer['price'], PassRule, string]>([
    ['free', paid, rule({ kind: 'free' }), 'Gratis'],
    ['half', paid, rule({ kind: 'percentage', percent: 50 }), '€ 5 per keer'],
    ['a fixed amount', paid, rule({ kind: 'fixed', amount: 250 }), '€ 2,50 per keer'],
    ['first time free', paid, rule({ kind: 'firstFree', percent: 50 }), 'Eerste keer gratis, daarna € 5 per keer'],
    [
      'first time free of an unknown price',
      { kind: 'unknown' },
      rule({ kind: 'firstFree', percent: 50 }),
      'Eerste keer gratis',
    ],
    ['half of an unknown price', { kind: 'unknown' }, rule({ kind: 'percentage', percent: 50 }), 'Prijs weten we niet'],
    [
      'for an age, a place and a tier',
      paid,
      rule({ kind: 'free' }, { minAge: 60, municipalities: ['rijswijk'], tier: 'extra' }),
      'Gratis',
    ],
    ['up to an age', paid, rule({ kind: 'free' }, { maxAge: 17 }), 'Gratis'],
    ['that begins later', paid, rule({ kind: 'free' }, { from: '2027-01-01' }), 'Gratis'],
  ])('%s', (_name, price, each, expected) => {
    const words = priceWords(priceWith({ price, passRules: [] }, each, on), pageContext('nl'));
    expect(words.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('is the plain price when the rule gives nothing that we know', () => {
    expect(priceWith({ price: paid, passRules: [] }, rule({ kind: 'unknown' }), on)).toMatchObject({
      cost: { kind: 'amount', amount: 1000 },
      rule: null,
    });
  });
});
