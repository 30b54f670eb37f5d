import type { Locale } from '../../model/index.ts';
import type { Concept, ConceptType } from '../types.ts';

type Lists = readonly [nl: string, en: string, tr: string, ar: string];

/** The words of `'one, two'`. */
export const list = (words: string): string[] => words.split(', ').filter((word) => word !== '');

/** Makes the concepts of one type: a key, and per language its name and other words as `'name, other, other'`. */
export const concepts =
  (type: ConceptType) =>
  (key: string, ...lists: Lists): Concept => {
    const [nl, en, tr, ar] = lists;
    const all: Record<Locale, string> = { nl, en, tr, ar };
    const words = Object.entries(all).map(([locale, one]) => [locale, list(one)] as const);
    return {
      type,
      key,
      labels: Object.fromEntries(words.map(([locale, [name]]) => [locale, name])),
      synonyms: Object.fromEntries(words.map(([locale, [, ...others]]) => [locale, others])),
    };
  };
