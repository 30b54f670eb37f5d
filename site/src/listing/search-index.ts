import type { Locale } from '@kunstwijzer/content/model';
import type { Index } from '@kunstwijzer/content/search';
import { buildIndex, recordsOf, usedTerms, vocabularyOf } from '@kunstwijzer/content/search/build';
import { getSnapshot, today } from '../snapshot.ts';

/** The search index of a language: every record that has a page. */
export function searchIndex(locale: Locale): Index {
  const snapshot = getSnapshot();
  return buildIndex(recordsOf(snapshot, locale, today), locale, vocabularyOf(snapshot, usedTerms(snapshot)));
}
