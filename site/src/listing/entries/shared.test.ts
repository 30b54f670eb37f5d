import type { Benefit, Price } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { passNote } from '../../facts/pass-note.ts';
import { pageContext } from '../../page-context.ts';
import { cardOf, openDoors, textOf, whereText } from './shared.ts';

const words = pageContext('nl');

describe('what a pass does', () => {
  const rule = (benefit: Benefit) => [{ pass: 'ooievaarspas', accepted: 'yes' as const, benefit }];
  const paid = { kind: 'paid', amount: 1000, currency: 'EUR', per: 'lesson' } as const;
  const noteOf = (price: Price, benefit: Benefit) =>
    passNote({ price, passRules: rule(benefit) }, '2026-11-30', words.t);
  it('makes one true sentence with the price', () => {
    expect(noteOf(paid, { kind: 'free' })).toBe('goedkoper met een pas');
    expect(noteOf({ kind: 'unknown' }, { kind: 'free' })).toBe('gratis met een pas');
    expect(noteOf({ kind: 'unknown' }, { kind: 'firstFree', percent: 0 })).toBeNull();
    expect(noteOf({ kind: 'free' }, { kind: 'free' })).toBeNull();
  });
});

describe('cards', () => {
  it('say in which language a text is when it fell back', () => {
    expect(textOf({ nl: 'Koor' }, words)).toEqual({ text: 'Koor' });
    expect(textOf({ nl: 'Koor' }, pageContext('ar'))).toEqual({ text: 'Koor', lang: 'nl', dir: 'ltr' });
  });
  it('name place and district, each once', () => {
    const place = { name: null, address: null, district: 'laak', neighbourhood: 'Laakkwartier' } as const;
    expect(whereText(place, ['laak'], words)).toEqual({ where: ['Laakkwartier', 'Laak'] });
    expect(whereText({ ...place, name: 'Laak' }, ['laak'], words)).toEqual({ where: ['Laak'] });
    expect(whereText(null, [], words)).toEqual({});
  });
  it('show only doors that are known to be open', () => {
    expect(openDoors({ access: { stepFree: 'no' }, dutch: 'unknown' }, words)).toEqual({});
    expect(openDoors({ access: { stepFree: 'yes' }, dutch: 'none' }, words).tags).toHaveLength(2);
  });
  it('mark examples and follow the first discipline', () => {
    const confirmation = { by: 'provider' as const, on: '2026-05-03', sources: [] };
    const record = { slug: 'a', example: true, confirmation, disciplines: ['dance' as const] };
    expect(cardOf('activity', record, '/aanbod/a/', words)).toEqual({
      kind: 'activity',
      slug: 'a',
      url: '/nl/aanbod/a/',
      icon: 'dancer',
      line: 'dance',
      example: true,
    });
    expect(cardOf('story', { ...record, example: false }, '/verhalen/a/', words)).not.toHaveProperty('example');
    const lapsed = { ...record, confirmation: { ...confirmation, lapsed: true as const } };
    expect(cardOf('activity', lapsed, '/aanbod/a/', words)).toMatchObject({
      lapsed: true,
      warning: expect.stringMatching(/^Niet bevestigd sinds 3 mei 2026$/u) as string,
    });
  });
});
