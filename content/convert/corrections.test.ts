import { describe, expect, test } from 'vitest';
import { corrected } from './corrections.ts';
import { readFacts } from './facts.ts';
import { dutchTexts } from './texts.ts';

describe('corrected', () => {
  const texts = { a: 'Via school (controleren).', b: 'Eigennaam.', c: 'Kom langs.' };

  test('replaces a text, leaves one out and keeps the rest', () => {
    const table = { a: { fact: texts.a, public: 'Via school.' }, b: { fact: texts.b, public: null } };
    expect(corrected(texts, table)).toEqual({ a: 'Via school.', c: 'Kom langs.' });
  });

  test.each([
    ['the fact has changed', { a: { fact: 'Via school.', public: null } }],
    ['the fact is gone', { x: { fact: 'Via school.', public: null } }],
  ])('refuses when %s', (_, table) => {
    expect(() => corrected(texts, table)).toThrow(/corrections\.ts, [ax]: the facts say/u);
  });
});

test('no Dutch text speaks to editors or translators', () => {
  const note = /controleren\b|eigennaam|blijft nederlands|^letterlijk\b|^woord uit/iu;
  const texts = Object.values(dutchTexts(readFacts(new URL('../facts/', import.meta.url))));
  expect(texts.filter((text) => note.test(text))).toEqual([]);
});
