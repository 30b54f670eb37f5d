import { price } from '@kunstwijzer/content/price';
import type { Offer, Visitor } from '@kunstwijzer/content/price';
import { describe, expect, it } from 'vitest';
import { totalOf } from './total.ts';

type Unit = Extract<Offer['price'], { kind: 'paid' }>['per'];
const paid = (amount: number, per: Unit, passRules: Offer['passRules'] = []): Offer => ({
  price: { kind: 'paid', amount, per, currency: 'EUR' },
  passRules,
});
const free: Offer = { price: { kind: 'free' }, passRules: [] };
const unknown: Offer = { price: { kind: 'unknown' }, passRules: [] };
const half = [{ pass: 'ooievaarspas', accepted: 'yes', benefit: { kind: 'percentage', percent: 50 } }] as const;
const firstFree = [{ pass: 'ooievaarspas', accepted: 'yes', benefit: { kind: 'firstFree', percent: 0 } }] as const;
const nobody: Visitor = { passes: [], age: null, municipality: null, on: '2026-11-22' };
const holder: Visitor = { ...nobody, passes: [{ pass: 'ooievaarspas', tier: null }] };
const total = (visitor: Visitor, ...offers: Offer[]) => totalOf(offers.map((offer) => price(offer, visitor)));

describe('totalOf', () => {
  it('adds up per unit, from once to a year', () => {
    expect(total(nobody, paid(8000, 'year'), paid(500, 'lesson'), paid(750, 'lesson')).amounts).toEqual([
      { per: 'lesson', amount: 1250, count: 2 },
      { per: 'year', amount: 8000, count: 1 },
    ]);
  });
  it('is the total of this visitor', () => {
    expect(total(holder, paid(500, 'lesson', half), paid(100, 'lesson')).amounts).toEqual([
      { per: 'lesson', amount: 350, count: 2 },
    ]);
  });
  it('keeps what is free and what is not known out of the amounts', () => {
    expect(total(nobody, free, unknown, unknown, paid(500, 'once'))).toEqual({
      amounts: [{ per: 'once', amount: 500, count: 1 }],
      free: 1,
      firstFree: 0,
      unknown: 2,
      ask: 0,
    });
  });
  it('says how often the first time is free', () => {
    expect(total(holder, paid(500, 'lesson', firstFree))).toMatchObject({
      amounts: [{ amount: 500 }],
      firstFree: 1,
    });
  });
  it('of nothing is nothing', () => {
    expect(totalOf([])).toEqual({ amounts: [], free: 0, firstFree: 0, unknown: 0, ask: 0 });
  });
});
