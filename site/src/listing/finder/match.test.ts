import { describe, expect, it } from 'vitest';
import type { Entry, Facets, Kind } from '../entry.ts';
import { freeOnly, matches, noDutch } from './match.ts';
import type { Answer } from './match.ts';
import type { Choices } from './state.ts';

const entry = (facets: Facets, kind: Kind = 'activity'): Entry => ({
  kind,
  slug: 'a',
  url: '/nl/aanbod/a/',
  title: { text: 'A' },
  icon: 'spark',
  facets,
});

const cases: [string, Facets, Choices, Answer][] = [
  ['nothing asked', {}, {}, 'yes'],
  ['an empty filter', {}, { age: [] }, 'yes'],
  ['one of its disciplines', { disciplines: ['dance', 'music'] }, { discipline: ['music'] }, 'yes'],
  ['another discipline', { disciplines: ['dance'] }, { discipline: ['music'] }, 'no'],
  ['a place we do not know', { districts: [] }, { district: ['laak'] }, 'maybe'],
  ['a facet that does not apply', {}, { district: ['laak'] }, 'no'],
  ['one of the days', { days: ['monday'] }, { day: ['monday', 'friday'] }, 'yes'],
  ['ages that overlap', { ages: [[10, 14]] }, { age: ['teens'] }, 'yes'],
  ['ages that do not', { ages: [[18, 120]] }, { age: ['teens'] }, 'no'],
  ['the last year of a group', { ages: [[17, 17]] }, { age: ['teens'] }, 'yes'],
  ['the year after it', { ages: [[18, 18]] }, { age: ['teens'] }, 'no'],
  ['only for older people', { ages: [[60, 120]] }, { age: ['adults'] }, 'no'],
  ['unknown ages', { ages: [] }, { age: ['adults'] }, 'maybe'],
  ['free', { price: { kind: 'free' } }, { price: [freeOnly] }, 'yes'],
  ['paid', { price: { kind: 'paid', cents: 500 } }, { price: [freeOnly] }, 'no'],
  ['unknown price', { price: { kind: 'unknown' } }, { price: [freeOnly] }, 'maybe'],
  ['a pass that counts', { passes: { ooievaarspas: 'yes' } }, { price: ['ooievaarspas'] }, 'yes'],
  ['a pass that does not', { passes: { ooievaarspas: 'no' } }, { price: ['ooievaarspas'] }, 'no'],
  ['a pass nobody named', { passes: {} }, { price: ['ooievaarspas'] }, 'maybe'],
  ['all access facts', { access: { stepFree: 'yes', toilet: 'yes' } }, { access: ['stepFree', 'toilet'] }, 'yes'],
  ['one access fact unknown', { access: { stepFree: 'yes' } }, { access: ['stepFree', 'toilet'] }, 'maybe'],
  ['one access fact no', { access: { toilet: 'no' } }, { access: ['stepFree', 'toilet'] }, 'no'],
  ['a language', { languages: ['nl', 'tr'] }, { language: ['tr'] }, 'yes'],
  ['no Dutch needed', { dutch: 'none' }, { language: [noDutch] }, 'yes'],
  ['a little Dutch needed', { dutch: 'little' }, { language: [noDutch] }, 'no'],
  ['we do not know how much', { dutch: 'unknown' }, { language: [noDutch] }, 'maybe'],
  ['yes and maybe', { days: ['monday'], ages: [] }, { day: ['monday'], age: ['teens'] }, 'maybe'],
  ['maybe and no', { days: ['monday'], ages: [] }, { day: ['friday'], age: ['teens'] }, 'no'],
];

describe('matches', () => {
  it.each(cases)('%s', (_name, facets, choices, answer) => {
    expect(matches(entry(facets), choices)).toBe(answer);
  });
  it('looks at the kind', () => {
    expect(matches(entry({}, 'pass'), { kind: ['pass'] })).toBe('yes');
    expect(matches(entry({}, 'pass'), { kind: ['activity'] })).toBe('no');
  });
});
