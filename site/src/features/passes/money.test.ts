import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCents } from './money.ts';

it.each<[string, number | null | undefined]>([
  ['', null],
  ['  ', null],
  ['1500', 150_000],
  ['1.500', 150_000],
  ['1,500', 150_000],
  ['1.500,50', 150_050],
  ['1,500.5', 150_050],
  ['€ 1500,05', 150_005],
  ['0', 0],
  ['12,5', 1250],
  ['١٤٠٠', 140_000],
  ['۱۴۰۰', 140_000],
  ['-5', undefined],
  ['veel', undefined],
  ['1.5.0', undefined],
  ['1e9', undefined],
  ['99999999999999', undefined],
])('%s', (text, expected) => {
  expect(toCents(text)).toBe(expected);
});

it('reads every amount that people of our languages write', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (cents) => {
      for (const tag of ['nl-NL', 'en-GB', 'tr-TR', 'ar-EG']) {
        const text = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' }).format(cents / 100);
        expect(toCents(text)).toBe(cents);
      }
    }),
    { seed: 20261123 },
  );
});
