import { disciplines, keysOf } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { getSnapshot } from '../snapshot.ts';
import { entriesOf } from './entries.ts';
import { kinds } from './entry.ts';
import type { SearchIndex } from './finder/search.ts';
import { labelWords, termWords } from './term-words.ts';

/** The index of a language: every record that has a page, and the words of the terms that they use. */
export function searchIndex(locale: Locale): SearchIndex {
  const entries = kinds.flatMap((kind) => entriesOf(kind, locale));
  const used = new Set(entries.flatMap(({ terms }) => terms ?? []));
  const terms = getSnapshot().terms.filter(({ slug }) => used.has(slug));
  return {
    entries,
    terms: Object.fromEntries(terms.map((term) => [term.slug, termWords(term)])),
    disciplines: Object.fromEntries(keysOf(disciplines).map((key) => [key, labelWords(disciplines[key])])),
  };
}
