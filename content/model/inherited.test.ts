import { describe, expect, it } from 'vitest';
import type { PassRule } from './fields/pass-rules.ts';
import { inheritedAccess, inheritedLanguages, inheritedPassRules } from './inherited.ts';

describe('inheritedAccess', () => {
  const venue = { access: { stepFree: 'yes', toilet: 'no', hearingLoop: 'unknown' } } as const;
  it('fills what the offer does not know from the venue, and lets the offer speak first', () => {
    expect(inheritedAccess({ toilet: 'yes', stepFree: 'unknown' }, venue)).toEqual({ stepFree: 'yes', toilet: 'yes' });
  });
  it('keeps a no', () => {
    expect(inheritedAccess({ stepFree: 'no' }, venue)).toEqual({ stepFree: 'no', toilet: 'no' });
  });
  it('knows nothing without a venue', () => {
    expect(inheritedAccess({ buddy: 'unknown' }, undefined)).toEqual({});
  });
});

describe('inheritedPassRules', () => {
  const rule = (pass: string, accepted: PassRule['accepted']): PassRule => ({
    pass,
    accepted,
    tier: null,
    benefit: { kind: 'free' },
    perYear: null,
    maxPerYear: null,
    minAge: null,
    maxAge: null,
    municipalities: [],
    from: null,
    until: null,
    note: null,
  });
  it('takes the rules of the provider for passes the offer does not name', () => {
    const own = rule('ooievaarspas', 'no');
    const others = [rule('ooievaarspas', 'yes'), rule('bibliotheekpas', 'yes')];
    expect(inheritedPassRules({ passRules: [own] }, { passRules: others })).toEqual([own, others[1]]);
  });
});

describe('inheritedLanguages', () => {
  it.each([
    [['tr'], ['nl'], ['tr']],
    [[], ['nl', 'ar'], ['nl', 'ar']],
    [[], [], []],
  ] as const)('offer %j, provider %j → %j', (own, provider, expected) => {
    expect(inheritedLanguages({ languages: [...own] }, { languages: [...provider] })).toEqual(expected);
  });
});
