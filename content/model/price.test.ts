import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { price } from './price.ts';
import type { Benefit, Offer, PassRule, Visitor } from './price.ts';

const rule = (benefit: Benefit, more: Partial<PassRule> = {}): PassRule => ({
  pass: 'ooievaarspas',
  accepted: 'yes',
  tier: null,
  benefit,
  perYear: null,
  minAge: null,
  maxAge: null,
  municipalities: [],
  from: null,
  until: null,
  note: null,
  ...more,
});
const paid = (amount: number, ...passRules: PassRule[]): Offer => ({
  price: { kind: 'paid', amount, currency: 'EUR', per: 'lesson' },
  passRules,
});
const visitor = (more: Partial<Visitor> = {}): Visitor => ({
  passes: [{ pass: 'ooievaarspas', tier: null }],
  age: 8,
  municipality: 'denhaag',
  on: '2026-12-01',
  ...more,
});

describe('price', () => {
  it.each<[string, Offer, Visitor, object]>([
    ['without a pass', paid(1250, rule({ kind: 'free' })), visitor({ passes: [] }), { kind: 'amount', amount: 1250 }],
    ['free with the pass', paid(1250, rule({ kind: 'free' })), visitor(), { kind: 'free', firstOnly: false }],
    [
      'half price, rounded to a cent',
      paid(1255, rule({ kind: 'percentage', percent: 50 })),
      visitor(),
      { kind: 'amount', amount: 628 },
    ],
    [
      'a fixed price that is lower',
      paid(1250, rule({ kind: 'fixed', amount: 300 })),
      visitor(),
      { kind: 'amount', amount: 300 },
    ],
    [
      'a fixed price never makes it dearer',
      paid(200, rule({ kind: 'fixed', amount: 300 })),
      visitor(),
      { kind: 'amount', amount: 200 },
    ],
    [
      'the first one free',
      paid(1250, rule({ kind: 'firstFree', percent: 50 })),
      visitor(),
      { kind: 'free', firstOnly: true },
    ],
    [
      'too old for the rule',
      paid(1250, rule({ kind: 'free' }, { maxAge: 17 })),
      visitor({ age: 18 }),
      { kind: 'amount', amount: 1250 },
    ],
    [
      'age not told',
      paid(1250, rule({ kind: 'free' }, { maxAge: 17 })),
      visitor({ age: null }),
      { kind: 'amount', amount: 1250 },
    ],
    [
      'another municipality',
      paid(1250, rule({ kind: 'free' }, { municipalities: ['rijswijk'] })),
      visitor(),
      { kind: 'amount', amount: 1250 },
    ],
    [
      'not yet valid',
      paid(1250, rule({ kind: 'free' }, { from: '2027-01-01' })),
      visitor(),
      { kind: 'amount', amount: 1250 },
    ],
    ['another tier', paid(1250, rule({ kind: 'free' }, { tier: 'low' })), visitor(), { kind: 'amount', amount: 1250 }],
    [
      'not known whether accepted',
      paid(1250, rule({ kind: 'free' }, { accepted: 'unknown' })),
      visitor(),
      { kind: 'amount', amount: 1250 },
    ],
    [
      'unknown stays unknown',
      { price: { kind: 'unknown' }, passRules: [rule({ kind: 'percentage', percent: 50 })] },
      visitor(),
      { kind: 'unknown' },
    ],
    [
      'unknown price, free with the pass',
      { price: { kind: 'unknown' }, passRules: [rule({ kind: 'free' })] },
      visitor(),
      { kind: 'free' },
    ],
  ])('%s', (_name, offer, who, expected) => {
    expect(price(offer, who)).toMatchObject(expected);
  });

  const benefits = fc.oneof(
    fc.constant<Benefit>({ kind: 'free' }),
    fc.constant<Benefit>({ kind: 'unknown' }),
    fc.record({ kind: fc.constant('percentage' as const), percent: fc.integer({ min: 1, max: 100 }) }),
    fc.record({ kind: fc.constant('fixed' as const), amount: fc.integer({ min: 0, max: 50_000 }) }),
  );
  const offers = fc
    .tuple(fc.integer({ min: 1, max: 50_000 }), fc.array(benefits, { maxLength: 4 }))
    .map(([amount, list]) => paid(amount, ...list.map((benefit) => rule(benefit))));
  const cents = (offer: Offer, who: Visitor) => {
    const result = price(offer, who);
    return result.kind === 'amount' ? result.amount : 0;
  };

  it('is never negative and never dearer with a pass, whatever the order of the rules', () => {
    fc.assert(
      fc.property(offers, (offer) => {
        const withPass = cents(offer, visitor());
        expect(withPass).toBeGreaterThanOrEqual(0);
        expect(withPass).toBeLessThanOrEqual(cents(offer, visitor({ passes: [] })));
        expect(cents({ ...offer, passRules: [...offer.passRules].reverse() }, visitor())).toBe(withPass);
      }),
      { seed: 20261122 },
    );
  });
});
