import { issueLine, standingSnapshot, today } from '@kunstwijzer/content/model';
import type { Locale, Snapshot, Term } from '@kunstwijzer/content/model';
import { openIndex } from '@kunstwijzer/content/search';
import type { SearchHit, Suggestions, Understood } from '@kunstwijzer/content/search';
import { buildIndex, recordsOf, usedTerms, vocabularyOf } from '@kunstwijzer/content/search/build';
import type { Payload } from 'payload';
import { toRecord } from '../collections/mapping.ts';

import { buildSnapshot } from '../snapshot/build.ts';

/** What the search makes of a query: what it understood, and the first records with why they are there. */
export type TryOut =
  | {
      ok: true;
      understood: Understood[];
      suggestions: Suggestions;
      hits: (Pick<SearchHit, 'id' | 'score' | 'why' | 'misses'> & { title: string })[];
      total: number;
      full: number;
    }
  | { ok: false; lines: string[] };

const shown = 20;
// Records change seldom while someone tries words; terms are read anew each time.
const recordsKeptMs = 60_000;
let kept: { snapshot: Snapshot; until: number } | null = null;

async function publishedRecords(payload: Payload): Promise<{ snapshot: Snapshot } | { lines: string[] }> {
  if (kept && kept.until > Date.now()) return kept;
  const parsed = standingSnapshot(await buildSnapshot(payload));
  if (!parsed.ok) return { lines: parsed.issues.map(issueLine) };
  kept = { snapshot: parsed.snapshot, until: Date.now() + recordsKeptMs };
  return kept;
}

/** Every term as it was last saved, published or not; one without a Dutch name is not finished enough to search with. */
async function latestTerms(payload: Payload): Promise<Term[]> {
  const { docs } = await payload.find({ collection: 'terms', draft: true, locale: 'all', depth: 0, pagination: false });
  return docs
    .map((doc) => toRecord('terms', doc, { slug: () => null, image: () => null }))
    .filter(({ name }) => name.nl !== undefined);
}

/** Searches the published records with the terms as they were last saved. */
export async function tryOut(payload: Payload, query: string, language: Locale): Promise<TryOut> {
  const records = await publishedRecords(payload);
  if ('lines' in records) return { ok: false, lines: records.lines };
  const snapshot = { ...records.snapshot, terms: await latestTerms(payload) };
  const searchRecords = recordsOf(snapshot, language, today());
  const titles = new Map(searchRecords.map(({ id, title }) => [id, title]));
  const engine = openIndex(buildIndex(searchRecords, language, vocabularyOf(snapshot, usedTerms(snapshot))));
  const { hits, total, full, understood, suggestions } = engine.search(query, {}, { limit: shown, today: today() });
  return {
    ok: true,
    understood,
    suggestions,
    total,
    full,
    hits: hits.map(({ id, score, why, misses }) => ({ id, title: titles.get(id) ?? id, score, why, misses })),
  };
}
