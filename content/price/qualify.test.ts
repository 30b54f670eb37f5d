import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncomeLimit } from '../model/index.ts';
import { isChecked, qualify } from './qualify.ts';
import type { Applicant, Grantable } from './qualify.ts';

const limit = (more: Partial<IncomeLimit> = {}): IncomeLimit => ({
  year: 2026,
  household: 'single',
  income: 150_000,
  savings: 700_000,
  ...more,
});
const pass = (entitlement: Partial<Grantable['entitlement']> = {}, more: Partial<Grantable> = {}): Grantable => ({
  slug: 'stadspas',
  municipalities: ['denhaag'],
  inTheHague: 'yes',
  entitlement: { incomeTested: 'yes', minAge: null, maxAge: null, requires: null, limits: [limit()], ...entitlement },
  ...more,
});
const somebody: Applicant = { municipality: 'denhaag', age: 30, household: 'single', income: 100_000, savings: 0 };
const ask = (of: Grantable, who: Partial<Applicant> = {}, others: Grantable[] = []) => {
  const { answer, ground } = qualify(of, { ...somebody, ...who }, 2026, [of, ...others]);
  return `${answer}: ${ground}`;
};

describe('whether somebody can have a pass', () => {
  it.each<[string, string, Grantable, Partial<Applicant>]>([
    ['below the amounts', 'yes: fits', pass(), {}],
    ['exactly the amounts', 'yes: fits', pass(), { income: 150_000, savings: 700_000 }],
    ['a cent more income', 'no: income', pass(), { income: 150_001 }],
    ['too much saved', 'no: savings', pass(), { savings: 700_001 }],
    ['savings do not count', 'yes: fits', pass({ limits: [limit({ savings: null })] }), { savings: null }],
    ['another city', 'no: municipality', pass(), { municipality: 'elsewhere' }],
    [
      'a pass for the whole country',
      'yes: fits',
      pass({}, { municipalities: ['netherlands'] }),
      { municipality: null },
    ],
    ['too old', 'no: age', pass({ maxAge: 17 }), { age: 18 }],
    ['too young', 'no: age', pass({ minAge: 60 }), { age: 59 }],
    ['no rule about income', 'yes: fits', pass({ incomeTested: 'no', limits: [] }), { income: null, household: null }],
    ['nobody read the rule', 'ask: noRule', pass({ incomeTested: 'unknown' }), {}],
    ['nobody knows if it works here', 'ask: notHere', pass({}, { inTheHague: 'unknown' }), {}],
    ['no amounts', 'ask: noAmounts', pass({ limits: [] }), {}],
    ['no amounts for this household', 'ask: noAmounts', pass(), { household: 'family' }],
    ['amounts of last year', 'ask: pastYear', pass({ limits: [limit({ year: 2025 })] }), { income: 999_999 }],
    ['amounts of next year only', 'ask: noAmounts', pass({ limits: [limit({ year: 2027 })] }), {}],
    ['income not told', 'ask: tell', pass(), { income: null }],
    ['savings not told', 'ask: tell', pass(), { savings: null }],
    ['municipality not told', 'ask: tell', pass(), { municipality: null }],
    ['age not told', 'ask: tell', pass({ minAge: 4 }), { age: null }],
    ['income too high, whatever is saved', 'no: income', pass(), { income: 160_000, savings: null }],
  ])('%s', (_name, expected, of, who) => {
    expect(ask(of, who)).toBe(expected);
  });

  it('takes the amount of this year, and says which it took', () => {
    const both = pass({ limits: [limit({ year: 2025, income: 1 }), limit()] });
    expect(qualify(both, somebody, 2026, []).limit?.year).toBe(2026);
    expect(qualify(both, somebody, 2027, [])).toMatchObject({ ground: 'pastYear', limit: { year: 2026 } });
    expect([2025, 2026, 2027].map((year) => isChecked(both.entitlement.limits, year))).toEqual([true, true, false]);
  });

  it('follows the pass that must come first', () => {
    const child = pass({ requires: 'stadspas', limits: [], minAge: 4, maxAge: 17 }, { slug: 'kind' });
    expect(ask(child, { age: 8 }, [pass()])).toBe('yes: requires');
    expect(ask(child, { age: 8, income: 200_000 }, [pass()])).toBe('no: requires');
    expect(ask(child, { age: 8 }, [pass({ limits: [] })])).toBe('ask: noAmounts');
    expect(ask(child, { age: 30 }, [pass()])).toBe('no: age');
  });

  it('ends when two passes ask for each other', () => {
    const other = pass({ requires: 'stadspas' }, { slug: 'ander' });
    expect(ask(pass({ requires: 'ander' }), {}, [other])).toBe('yes: fits');
  });
});

const money = fc.option(fc.integer({ min: 0, max: 300_000 }));
const people: fc.Arbitrary<Applicant> = fc.record({
  municipality: fc.constantFrom(null, 'denhaag', 'rijswijk'),
  age: fc.option(fc.integer({ min: 0, max: 120 })),
  household: fc.constantFrom(null, 'single', 'family'),
  income: money,
  savings: money,
});
const passes: fc.Arbitrary<Grantable> = fc
  .record({
    incomeTested: fc.constantFrom('yes', 'no', 'unknown'),
    minAge: fc.option(fc.integer({ min: 0, max: 60 })),
    maxAge: fc.option(fc.integer({ min: 60, max: 120 })),
    requires: fc.constant(null),
    limits: fc.uniqueArray(
      fc.record({
        year: fc.constantFrom(2025, 2026),
        household: fc.constantFrom('single' as const, 'family' as const),
        income: fc.integer({ min: 1, max: 300_000 }),
        savings: money,
      }),
      { selector: ({ year, household }) => `${year} ${household}` },
    ),
  })
  .map((entitlement) => pass(entitlement as Grantable['entitlement']));

const order = { no: 0, ask: 1, yes: 2 };

describe('whatever the rules, and whoever asks', () => {
  it('is never a yes or a no on amounts of a year that is over', () => {
    fc.assert(
      fc.property(passes, people, (of, who) => {
        const { ground, limit: used } = qualify(of, who, 2026, []);
        if (ground === 'income' || ground === 'savings') expect(used?.year).toBe(2026);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('is never better for who has more', () => {
    fc.assert(
      fc.property(passes, people, fc.integer({ min: 1, max: 99_999 }), (of, who, more) => {
        const richer = { ...who, income: who.income === null ? null : who.income + more };
        const [before, after] = [who, richer].map((each) => order[qualify(of, each, 2026, []).answer]);
        expect(after).toBeLessThanOrEqual(before ?? 0);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });

  it('never turns round for telling more: a yes or no stays', () => {
    fc.assert(
      fc.property(passes, people, (of, who) => {
        const { answer } = qualify(of, { ...who, income: null, savings: null }, 2026, []);
        if (answer !== 'ask') expect(qualify(of, who, 2026, []).answer).toBe(answer);
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
