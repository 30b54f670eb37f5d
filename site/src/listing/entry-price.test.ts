import type { Offer } from '@kunstwijzer/content/price';
import { expect, it } from 'vitest';
import { nobody } from '../visitor/visitor.ts';
import { entryPrice } from './entry-price.ts';

const offer: Offer = {
  price: { kind: 'paid', amount: 1000, currency: 'EUR', per: 'once' },
  passRules: [{ pass: 'cjp', accepted: 'yes', benefit: { kind: 'free' }, from: '2027-01-01' }],
};
const holder = { ...nobody, passes: [{ pass: 'cjp', tier: null }] };

it('is the price on the next date of an event, else of today', () => {
  expect(entryPrice({ offer, next: '2027-01-02T20:00' }, holder, '2026-12-01')?.cost).toEqual({ kind: 'free' });
  expect(entryPrice({ offer }, holder, '2026-12-01')?.cost).toMatchObject({ amount: 1000 });
  expect(entryPrice({ offer, next: '2027-01-02T20:00' }, nobody, '2026-12-01')?.cost).toMatchObject({ amount: 1000 });
});

it('is nothing for what has no price', () => {
  expect(entryPrice({}, holder, '2026-12-01')).toBeNull();
});
