import { describe, expect, test } from 'vitest';
import { benefitOf } from './pass-rules.ts';
import { priceOf } from './steps.ts';

describe('priceOf', () => {
  test.each([
    [null, 'unknown'],
    ['Gratis', 'free'],
    ['Gratis voor kinderen', 'free'],
    ['Gratis; instrument te leen', 'free'],
    ['Gratis of met korting', 'unknown'],
    ['In 2020 gratis met Ooievaarspas of bibliotheekpas', 'unknown'],
    ['Lesgeld', 'unknown'],
  ])('%s → %s', (note, kind) => expect(priceOf(note)).toEqual({ kind }));
});

describe('benefitOf', () => {
  test.each([
    [null, { kind: 'unknown' }],
    ['De les is gratis.', { kind: 'free' }],
    ['20% korting op de les.', { kind: 'percentage', percent: 20 }],
    ['Halve prijs in 2017.', { kind: 'unknown' }],
    ['In 2020 was de les gratis.', { kind: 'unknown' }],
  ])('%s → %j', (note, benefit) => expect(benefitOf(note)).toEqual(benefit));
});
