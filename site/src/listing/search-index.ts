import type { Locale } from '@kunstwijzer/content/model';
import type { Index } from '@kunstwijzer/content/search';
import { buildIndex, recordsOf, usedTerms, vocabularyOf } from '@kunstwijzer/content/search/build';
import { getSnapshot, perRecord, today } from '../snapshot.ts';

const kept = perRecord();

/** The search index of a language: every record that has a page. */
export function searchIndex(locale: Locale): Index {
  const snapshot = getSnapshot();
  const keep = kept(locale);
  const records = recordsOf(snapshot, locale, today, keep);
  return buildIndex(records, locale, vocabularyOf(snapshot, usedTerms(snapshot)), keep);
}
