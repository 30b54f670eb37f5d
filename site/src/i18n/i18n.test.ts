import { say } from '@kunstwijzer/content/words';
import { localeKeys, locales } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { texts, translate } from './index.ts';
import type { Key } from './index.ts';

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

  it.each(localeKeys)('says in %s what the browser says', (locale) => {
    const inBrowser = say<Key>(texts[locale], locales[locale].tag);
    const keys = new Set(
      Object.keys(texts[locale]).map((key) => key.replace(/_(?:zero|one|two|few|many|other)$/u, '')),
    );
    for (const key of keys as Set<Key>)
      for (const count of [0, 1, 2, 3, 11, 100])
        expect(translate(locale)(key, { count }).replace(/\{\{\w+\}\}/gu, '')).toBe(
          inBrowser(key, { count }).replace(/\{\{\w+\}\}/gu, ''),
        );
  });
});
