import { filterConditions } from './conditions.ts';
import { valueOf } from './decode.ts';
import { elsewhereOf } from './elsewhere.ts';
import { facetCounts } from './facets.ts';
import { indexVersion } from './format.ts';
import type { Index } from './format.ts';
import { questionOf } from './question.ts';
import type { Question } from './question.ts';
import { intentOf } from './rank.ts';
import { read } from './read.ts';
import { scoreAll, topicsOf } from './score.ts';
import type { Scored, Topics } from './score.ts';
import { distanceOf, sorted } from './sort.ts';
import { readIndex } from './store.ts';
import type { Store } from './store.ts';
import { suggest } from './suggest.ts';
import type { Answer, Engine, Filters, Options, Point, SearchHit, Why } from './types.ts';
import { understoodIn } from './understood.ts';
import { dayOf, wishConditions } from './wished.ts';

const longestQuery = 200;
const usualLimit = 100;

const everything: Question = {
  topics: [],
  wishes: [],
  forms: [],
  named: false,
  names: [],
  near: null,
  player: false,
  echoes: [],
};

const noSuggestions: Answer['suggestions'] = { didYouMean: null, completions: [] };

/** Why a record was found: where the words of each topic stood. */
const whyOf = (record: number, topics: Topics, words: (parts: number[]) => string): Why[] =>
  topics.flatMap(({ of, parts }) => {
    const match = of.get(record);
    return match ? [{ field: match.field, words: words(parts) }] : [];
  });

const placeIn = ({ readers }: Store['known'], postcode: string): Point | null =>
  readers?.points[postcode.trim().slice(0, 4)] ?? null;

/** The options of a question that says itself what to be near to: then the nearest comes first. */
function optionsOf({ near }: Question, options: Options, { known }: Store): Options {
  if (near === null) return options;
  const point = near === '' ? options.near : (placeIn(known, near) ?? options.near);
  const { sort = 'best' } = options;
  return { ...options, ...(point && { near: point }), sort: point && sort === 'best' ? 'nearest' : sort };
}

function answer(store: Store, query: string, filters: Filters, given: Options): Answer {
  // Half a surrogate pair at the cut would be no letter; a query of this length is none either.
  const asked = query.slice(0, longestQuery);
  const reading = read(asked, store.known, given.today);
  const isEmpty = reading.parts.length + reading.unknown.length === 0;
  const question = isEmpty ? everything : questionOf(reading, store.known);
  const understood = understoodIn(reading, store);
  const suggestions = suggest(asked, reading, store);
  const elsewhere = isEmpty ? null : elsewhereOf(reading, question, store.known);
  // Nothing but small words is no question, but no nonsense either: only the filters count.
  if (question === null || elsewhere !== null) {
    const nothing = { hits: [], total: 0, full: 0, facets: {}, lacking: [] };
    if (!elsewhere) return { ...nothing, understood: understood.list, suggestions, elsewhere: null };
    const { topic, span } = elsewhere;
    const other = {
      type: 'elsewhere' as const,
      value: topic,
      label: asked.slice(...span),
      span,
      how: 'exact' as const,
    };
    // What else its words were taken for is not what was meant.
    const rest = understood.list.filter((each) => each.span[1] <= span[0] || each.span[0] >= span[1]);
    return { ...nothing, understood: [...rest, other], suggestions: noSuggestions, elsewhere: topic };
  }
  const options = optionsOf(question, given, store);
  const intent = intentOf(question, store);
  const topics = topicsOf(question, store, intent);
  const chosen = filterConditions(filters, store);
  const conditions = [...chosen, ...wishConditions(question.wishes, store)];
  const { within } = options;
  const scored = scoreAll(
    { question, topics, conditions, store, intent },
    within ? (record) => within(store.ids[record] ?? '') : () => true,
  );
  const facets = facetCounts(scored, store);
  const met = scored.filter(({ failed }) => failed === null || ![...failed].some((each) => each.startsWith('filter ')));
  const order = sorted(met, store, options);
  const words = (parts: number[]) => parts.map((part) => reading.parts[part]?.text ?? '').join(' ');
  const days = question.wishes.find((wish) => wish.type === 'date')?.days;
  const hit = ({ record, score, misses, sure }: Scored): SearchHit => {
    const km = distanceOf(record, store, options);
    const on = days && dayOf(valueOf(store.columns.dates, record), days);
    return {
      id: store.ids[record] ?? '',
      score,
      why: whyOf(record, topics, words),
      misses: misses.flatMap((part) => understood.numberOf(part)),
      sure,
      ...(km !== null && { km }),
      ...(on !== undefined && { on }),
    };
  };
  return {
    hits: order.slice(0, options.limit ?? usualLimit).map(hit),
    total: met.length,
    full: met.filter(({ tier }) => tier === 0).length,
    facets,
    understood: understood.list,
    suggestions,
    lacking: topics.flatMap(({ lacking, parts }) => (lacking ? parts.flatMap(understood.numberOf) : [])),
    elsewhere: null,
  };
}

/**
 * Opens an index that `buildIndex` made. Throws when it is of another version: then the page is older or newer than
 * the index, and only a reload helps. The engine itself never throws, whatever is asked.
 */
export function openIndex(index: Index): Engine {
  if (index.version !== indexVersion) throw new Error(`search index of version ${index.version}, not ${indexVersion}`);
  const store = readIndex(index);
  return {
    ids: store.ids,
    search: (query, filters = {}, options = {}) => answer(store, query, filters, options),
    placeOf: (postcode) => placeIn(store.known, postcode),
  };
}
