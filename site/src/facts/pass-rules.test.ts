import { passAnswer } from '@kunstwijzer/content/model';
import type { Benefit, PassRule } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { pageContext } from '../page-context.ts';
import { ruleWords } from './pass-rules.ts';

const rule = (more: Partial<PassRule> = {}): PassRule => ({
  pass: 'ooievaarspas',
  accepted: 'yes',
  tier: null,
  benefit: { kind: 'unknown' },
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
const on = '2026-12-01';

describe('passAnswer', () => {
  it.each([
    ['no rule at all is unknown', [], 'unknown'],
    ['a rule of another pass says nothing', [rule({ pass: 'cjp' })], 'unknown'],
    ['yes', [rule()], 'yes'],
    ['no', [rule({ accepted: 'no' })], 'no'],
    ['one yes among others is yes', [rule({ accepted: 'no', maxAge: 17 }), rule()], 'yes'],
    ['a rule that has ended says nothing', [rule({ until: '2026-11-30' })], 'unknown'],
    ['a rule on its last day holds', [rule({ until: on })], 'yes'],
  ] as const)('%s', (_, rules, expected) => {
    expect(passAnswer([...rules], 'ooievaarspas', on)).toBe(expected);
  });
});

describe('ruleWords', () => {
  const dutch = pageContext('nl');
  it.each<[Benefit, string]>([
    [{ kind: 'free' }, 'gratis'],
    [{ kind: 'percentage', percent: 50 }, '50% korting'],
    [{ kind: 'percentage', percent: 100 }, 'gratis'],
    [{ kind: 'fixed', amount: 0 }, 'gratis'],
    [{ kind: 'firstFree', percent: 40 }, 'de eerste keer gratis, daarna 40% korting'],
    [{ kind: 'firstFree', percent: 0 }, 'de eerste keer gratis'],
    [{ kind: 'unknown' }, 'vraag wat je ervoor krijgt'],
  ])('%j', (benefit, expected) => {
    expect(ruleWords(rule({ benefit }), dutch)).toEqual([expected]);
  });

  it('names every limit, in a fixed order', () => {
    const words = ruleWords(
      rule({
        benefit: { kind: 'free' },
        minAge: 60,
        municipalities: ['denhaag', 'rijswijk'],
        perYear: 1,
        maxPerYear: 25_000,
        until: '2027-06-30',
      }),
      dutch,
    );
    expect(words).toEqual([
      'gratis',
      'Vanaf 60 jaar',
      'voor wie woont in Den Haag of Rijswijk',
      '1 keer per jaar',
      'hoogstens €\u00a0250 per jaar',
      'tot en met 30 juni 2027',
    ]);
  });

  it('writes a fixed amount as money', () => {
    expect(ruleWords(rule({ benefit: { kind: 'fixed', amount: 250 } }), dutch)[0]).toMatch(/^je betaalt €\s2,50$/u);
  });
});
