import type { Pass } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { pageContext } from '../../page-context.ts';
import { entitlementWords } from './rule-words.ts';

const pass = (entitlement: Partial<Pass['entitlement']>, name = 'Stadspas') =>
  ({
    name,
    municipalities: ['denhaag', 'rijswijk'],
    entitlement: { incomeTested: 'yes', minAge: null, maxAge: null, requires: null, limits: [], ...entitlement },
  }) as unknown as Pass;
const read = (of: Pass, required?: Pass) => {
  const { who, amounts, stale } = entitlementWords(of, 2026, required, pageContext('nl'));
  return { who, amounts: amounts.map((each) => each.replaceAll('\u00a0', ' ')), stale };
};
const limits: Pass['entitlement']['limits'] = [
  { year: 2025, household: 'single', income: 140_000, savings: null },
  { year: 2026, household: 'family', income: 210_050, savings: 800_000 },
  { year: 2026, household: 'single', income: 150_000, savings: null },
];

it('tells the amounts of this year, by household', () => {
  expect(read(pass({ limits }))).toEqual({
    who: ['Je woont in Den Haag of Rijswijk.', 'Je inkomen telt mee.'],
    amounts: [
      'Alleen: inkomen tot en met € 1.500 per maand, in 2026.',
      'Samen met kinderen: inkomen tot en met € 2.100,50 per maand, spaargeld tot en met € 8.000, in 2026.',
    ],
    stale: false,
  });
});

it('says that the amounts of a year that is over were not checked', () => {
  expect(read(pass({ limits: limits.slice(0, 1) }))).toMatchObject({
    amounts: ['Alleen: inkomen tot en met € 1.400 per maand, in 2025.'],
    stale: true,
  });
  expect(read(pass({}))).toMatchObject({ amounts: [], stale: true });
});

it('needs no amounts where income does not count, or another pass has them', () => {
  expect(read(pass({ incomeTested: 'no' })).stale).toBe(false);
  const child = pass({ minAge: 4, maxAge: 17, requires: 'stadspas' });
  expect(read(child, pass({ limits }))).toMatchObject({
    who: [
      'Je woont in Den Haag of Rijswijk.',
      '4 tot en met 17 jaar',
      'Je hebt ook: Stadspas.',
      'Je inkomen telt mee.',
    ],
    stale: false,
  });
  expect(read(child, pass({})).stale).toBe(true);
});
