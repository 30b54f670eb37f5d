import type { Benefit, Price } from '@kunstwijzer/content/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benefitData, benefitOf, priceData, priceOf } from './price.ts';

describe('prices', () => {
  it('come back to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (amount) => {
        const price: Price = { kind: 'paid', amount, currency: 'EUR', per: 'month' };
        expect(priceOf(priceData(price))).toEqual(price);
      }),
    );
  });
  it.each<[Price]>([[{ kind: 'free' }], [{ kind: 'unknown' }]])('%j comes back', (price) =>
    expect(priceOf(priceData(price))).toEqual(price),
  );
  it('nothing filled in is unknown, not free', () =>
    expect([priceOf(undefined), priceOf(null)]).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]));
  it('an amount that was forgotten is refused by the model, not guessed', () =>
    expect(priceOf({ kind: 'paid' })).toMatchObject({ amount: 0 }));
});

describe('benefits', () => {
  it.each<[Benefit]>([
    [{ kind: 'free' }],
    [{ kind: 'unknown' }],
    [{ kind: 'percentage', percent: 50 }],
    [{ kind: 'firstFree', percent: 0 }],
    [{ kind: 'fixed', amount: 1995 }],
  ])('%j comes back', (benefit) => expect(benefitOf(benefitData(benefit))).toEqual(benefit));
});
