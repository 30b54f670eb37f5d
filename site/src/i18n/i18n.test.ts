import { localeKeys, locales } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { texts, translate } from './index.ts';
import type { Key } from './index.ts';

const pluralForm = /_(zero|one|two|few|many|other)$/u;
const base = (key: string) => key.replace(pluralForm, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();
const bases = (locale: keyof typeof texts) => [...new Set(Object.keys(texts[locale]).map(base))].sort();
const plurals = [
  ...new Set(
    Object.keys(texts.nl)
      .filter((key) => pluralForm.test(key))
      .map(base),
  ),
];

describe.each(localeKeys)('texts in %s', (locale) => {
  it('has the keys of the Dutch texts, and no others', () => {
    expect(bases(locale)).toEqual(bases('nl'));
  });

  it('has no empty text', () => {
    expect(Object.entries(texts[locale]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(plurals)('has every plural form of %s', (key) => {
    const forms = new Intl.PluralRules(locales[locale].tag).resolvedOptions().pluralCategories;
    const found = Object.keys(texts[locale]).filter((each) => pluralForm.test(each) && base(each) === key);
    expect(found.map((each) => each.slice(key.length + 1)).sort()).toEqual([...forms].sort());
  });

  // Words of Turkish stay as they are after a number.
  it('has plural forms wherever a number meets a word that changes', () => {
    // "All 12" and "12 of 30" count no word; a number at the end, after a colon, needs none.
    const meets = /\{\{(?:count|n|number|rows|columns)\}\} (?!\{\{)(?:\p{L}){3,}/u;
    const words = locale === 'tr' ? [] : Object.entries(texts[locale]);
    const wrong = words.filter(([key, text]) => !pluralForm.test(key) && meets.test(text));
    expect(wrong).toEqual([]);
  });

  it('uses the placeholders of the Dutch texts', () => {
    const wrong = Object.entries(texts[locale]).filter(([key, text]) => {
      const dutch = texts.nl[key] ?? texts.nl[`${base(key)}_other`] ?? '';
      const known = new Set(placeholders(dutch));
      // A plural form for one or two may leave the number out.
      return pluralForm.test(key)
        ? placeholders(text).some((name) => !known.has(name))
        : placeholders(text).join() !== [...placeholders(dutch)].join();
    });
    expect(wrong).toEqual([]);
  });
});

describe('translate', () => {
  it.each([
    ['nl', 1, '1 resultaat'],
    ['nl', 5, '5 resultaten'],
    ['en', 1, '1 result'],
    ['ar', 1, 'نتيجة واحدة'],
    ['ar', 2, 'نتيجتان'],
    ['ar', 3, '3 نتائج'],
    ['ar', 11, '11 نتيجة'],
  ] as const)('counts in %s: %i', (locale, count, expected) => {
    expect(translate(locale)('common.results', { count })).toBe(expected);
  });

  it('refuses a key that has no text', () => {
    expect(() => translate('tr')('common.nothing' as Key)).toThrow('site/src/i18n/tr: no text for common.nothing');
  });
});
