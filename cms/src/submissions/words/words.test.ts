import { localeKeys } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { word } from './index.ts';
import { nl } from './nl.ts';
import type { WordKey } from './nl.ts';

const keys = Object.keys(nl) as WordKey[];
const gaps = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(([gap]) => gap).sort();

it.each(localeKeys)('%s: has the same gaps as Dutch, and no text twice the Dutch one', (locale) => {
  for (const key of keys) {
    expect(gaps(word(locale, key)), key).toEqual(gaps(nl[key]));
    if (locale !== 'nl') expect(word(locale, key), key).not.toBe(nl[key]);
  }
});

it('fills gaps with what is given, and takes nothing from it', () => {
  expect(word('nl', 'receipt.stored', { number: '{number} $&' })).toBe(
    'Je inzending is bewaard. Het nummer is {number} $&.',
  );
});
