import { localeKeys, locales } from '@kunstwijzer/content/model';
import type { Labels, Locale, Term } from '@kunstwijzer/content/model';
import { fold } from './fold.ts';

const wordsOf = (texts: [Locale, string][]): string =>
  [...new Set(texts.map(([locale, text]) => fold(text, locales[locale].tag)))].join(' ');

/** Name, synonyms and common misspellings of a term in every language, folded, each once. */
export const termWords = ({ name, synonyms, misspellings }: Pick<Term, 'name' | 'synonyms' | 'misspellings'>): string =>
  wordsOf(
    localeKeys.flatMap((locale) =>
      [name[locale] ?? [], synonyms[locale] ?? [], misspellings[locale] ?? []]
        .flat()
        .map((text): [Locale, string] => [locale, text]),
    ),
  );

/** The names of a vocabulary key in every language, folded, each once. */
export const labelWords = (labels: Labels): string => wordsOf(localeKeys.map((locale) => [locale, labels[locale]]));
