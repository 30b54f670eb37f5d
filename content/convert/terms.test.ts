import { describe, expect, test } from 'vitest';
import { localeKeys } from '../model/index.ts';
import { seed } from '../seed/index.ts';
import { wordsOf } from './terms.ts';
import { artWords } from './words/arts.ts';
import { extraTerms } from './words/index.ts';

test('wordsOf splits lists per language', () => {
  expect(wordsOf({ nl: 'een, twee drie', ar: 'واحد' })).toEqual({ nl: ['een', 'twee drie'], ar: ['واحد'] });
  expect(wordsOf()).toEqual({});
});

describe('the words', () => {
  const terms = new Map(seed.published.terms.map((term) => [term.slug, term]));

  test('there are at least 60 beside the glossary', () => expect(extraTerms.length).toBeGreaterThanOrEqual(60));

  test('every art word belongs to a term of the glossary, and every art term has one', () => {
    const arts = [...terms.values()].filter(
      ({ confirmation, category }) => category === 'art' && confirmation.by === 'source',
    );
    expect(Object.keys(artWords).sort()).toEqual(arts.map(({ slug }) => slug).sort());
  });

  test('a misspelling is never a name or a synonym, and no word is there twice', () => {
    const lower = (words: string[] = []) => words.map((word) => word.toLowerCase());
    for (const term of terms.values())
      for (const locale of localeKeys) {
        const right = [term.name[locale] ?? '', ...(term.synonyms[locale] ?? [])].map((word) => word.toLowerCase());
        const all = [...right, ...lower(term.misspellings[locale])];
        expect(new Set(all).size, `${term.slug} (${locale}): ${all.join(', ')}`).toBe(all.length);
      }
  });
});
