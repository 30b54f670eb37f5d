import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LocalizedText } from '../model/index.ts';
import { readFacts } from './facts.ts';
import { dutchTexts } from './texts.ts';

const content = new URL('../', import.meta.url);
const dutch = dutchTexts(readFacts(new URL('facts/', content)));

describe.each(['en', 'tr', 'ar'] as const)('the translations in %s', (locale) => {
  const texts = JSON.parse(readFileSync(new URL(`translations/${locale}.json`, content), 'utf8')) as Record<
    string,
    string
  >;

  test('have the same keys as the Dutch', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(dutch).sort());
  });

  test('are texts without hidden characters', () => {
    const bad = Object.entries(texts).filter(([, text]) => !LocalizedText.safeParse({ [locale]: text }).success);
    expect(bad).toEqual([]);
  });

  test('are not the Dutch again, apart from names', () => {
    const same = Object.entries(texts).filter(
      ([key, text]) => text === dutch[key] && text.length > 25 && !key.endsWith('.title'),
    );
    expect(same).toEqual([]);
  });

  test('keep every year', () => {
    const figures = (text: string) => (text.match(/\b(?:19|20)\d\d\b/gu) ?? []).sort().join(' ');
    const lost = Object.entries(texts).filter(([key, text]) => figures(text) !== figures(dutch[key] ?? ''));
    expect(lost.map(([key]) => key)).toEqual([]);
  });
});
