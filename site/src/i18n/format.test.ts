import type { Ages, Locale } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { format } from './format.ts';

// Intl puts a no-break space between sign and amount.
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/gu, ' ').replaceAll(/[\u200e\u200f\u061c]/gu, '');
const ages = (part: Partial<Ages>): Ages => ({ min: null, max: null, groups: [], note: null, ...part });

describe('dates', () => {
  it.each([
    ['nl', '1 december 2026', 'dinsdag 1 december'],
    ['en', '1 December 2026', 'Tuesday 1 December'],
    ['tr', '1 Aralık 2026', '1 Aralık Salı'],
    ['ar', '1 ديسمبر 2026', 'الثلاثاء، 1 ديسمبر'],
  ] as const)('in %s', (locale, date, day) => {
    expect(plain(format(locale, '2026-11-30').date('2026-12-01'))).toBe(date);
    expect(plain(format(locale, '2026-11-30').day('2026-12-01T23:30'))).toBe(day);
  });

  it('writes a period once', () => {
    expect(plain(format('nl', '2026-11-30').dateRange('2026-12-01', '2026-12-03')).replaceAll(' ', '')).toBe(
      '1–3december2026',
    );
  });

  it.each([
    ['nl', 'dinsdag 12 januari 2027', 'wo 30 dec 2026 – za 2 jan 2027'],
    ['en', 'Tuesday, 12 January 2027', 'Wed, 30 Dec 2026 – Sat, 2 Jan 2027'],
    ['tr', '12 Ocak 2027 Salı', '30 Ara 2026 Çar – 2 Oca 2027 Cmt'],
    ['ar', 'الثلاثاء، 12 يناير 2027', 'الأربعاء، 30 ديسمبر 2026 – السبت، 2 يناير 2027'],
  ] as const)('says the year when it is not this one, in %s', (locale, day, days) => {
    const { day: dayOf, shortDay, days: daysOf, shortRange } = format(locale, '2026-11-30');
    expect(plain(dayOf('2027-01-12'))).toBe(day);
    expect(plain(shortDay('2027-01-12'))).toContain('2027');
    expect(plain(shortRange('2026-12-28', '2027-01-03'))).toContain('2027');
    expect(plain(daysOf('2026-12-30', '2027-01-02')).replaceAll(/\s*–\s*/gu, ' – ')).toBe(days);
    expect(daysOf('2026-12-30', '2026-12-30')).toBe(dayOf('2026-12-30'));
  });

  it('writes wall times as they were given', () => {
    expect(format('ar', '2026-11-30').timeRange('2026-12-01T19:30', '2026-12-01T21:00')).toBe('19:30–21:00');
    expect(format('nl', '2026-11-30').time('2026-07-01T00:05')).toBe('00:05');
  });
});

describe('prices', () => {
  it.each([
    ['nl', 1250, '€ 12,50'],
    ['en', 1250, '€12.50'],
    ['tr', 1250, '€12,50'],
    ['nl', 1000, '€ 10'],
  ] as const)('in %s: %i cents', (locale, cents, expected) => {
    expect(plain(format(locale, '2026-11-30').money(cents))).toBe(expected);
  });

  it('uses Western digits in Arabic', () => {
    expect(format('ar', '2026-11-30').money(1250)).toContain('12.50');
  });

  it.each([
    [{ kind: 'free' }, 'Gratis'],
    [{ kind: 'unknown' }, 'Prijs weten we niet'],
    [{ kind: 'paid', amount: 1250, currency: 'EUR', per: 'lesson' }, '€ 12,50 per les'],
  ] as const)('says %j', (price, expected) => {
    expect(plain(format('nl', '2026-11-30').price(price))).toBe(expected);
  });
});

describe('ages', () => {
  it.each<[Partial<Ages>, Locale, string]>([
    [{ min: 8, max: 12 }, 'nl', '8 tot en met 12 jaar'],
    [{ min: 12, max: 12 }, 'nl', '12 jaar'],
    [{ min: 1, max: 3 }, 'ar', 'من 1 إلى 3 سنوات'],
    [{ min: 6, max: 12 }, 'ar', 'من 6 إلى 12 سنة'],
    [{ min: 2, max: 2 }, 'ar', 'سنتان'],
    [{ min: 8 }, 'en', 'From age 8'],
    [{ max: 18 }, 'tr', '18 yaşa kadar'],
    [{ groups: ['adults'] }, 'nl', 'Volwassenen (18+)'],
    [{ groups: ['children', 'teens'] }, 'nl', '4 tot en met 17 jaar'],
    [{ groups: ['teens', 'adults'] }, 'nl', 'Vanaf 12 jaar'],
    [{ groups: ['seniors', 'adults', 'teens', 'children'] }, 'en', 'From age 4'],
    [{ groups: ['toddlers', 'children', 'teens', 'adults', 'seniors'] }, 'nl', 'Alle leeftijden'],
    [{ groups: ['children', 'adults'] }, 'nl', 'Kinderen (4 tot 12) en Volwassenen (18+)'],
    [{}, 'nl', 'Leeftijd weten we niet'],
  ])('%j in %s', (part, locale, expected) => {
    expect(format(locale, '2026-11-30').ages(ages(part))).toBe(expected);
  });
});

describe('weekdays', () => {
  it.each<[Locale, string]>([
    ['nl', 'woensdag en vrijdag'],
    ['en', 'Wednesday and Friday'],
    ['ar', 'الأربعاء والجمعة'],
  ])('in %s follow the week, once each', (locale, expected) => {
    expect(format(locale, '2026-11-30').weekdays(['friday', 'wednesday', 'friday'])).toBe(expected);
  });
});
