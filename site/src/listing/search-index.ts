import { disciplines, keysOf, localeKeys, locales } from '@kunstwijzer/content/model';
import type { Locale, Term } from '@kunstwijzer/content/model';
import { getSnapshot } from '../snapshot.ts';
import { entriesOf } from './entries.ts';
import { kinds } from './entry.ts';
import type { SearchIndex } from './finder/search.ts';
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

/** The index of a language: every record that has a page, and the words of the terms that they use. */
export function searchIndex(locale: Locale): SearchIndex {
  const entries = kinds.flatMap((kind) => entriesOf(kind, locale));
  const used = new Set(entries.flatMap(({ terms }) => terms ?? []));
  const terms = getSnapshot().terms.filter(({ slug }) => used.has(slug));
  const allNames = (discipline: (typeof disciplines)[keyof typeof disciplines]) =>
    wordsOf(localeKeys.map((key) => [key, discipline[key]]));
  return {
    entries,
    terms: Object.fromEntries(terms.map((term) => [term.slug, termWords(term)])),
    disciplines: Object.fromEntries(keysOf(disciplines).map((key) => [key, allNames(disciplines[key])])),
  };
}
