import type { Engine, SearchHit } from '@kunstwijzer/content/search';
import { rank } from '@kunstwijzer/content/price';
import { entryPrice } from '../entry-price.ts';
import type { Entry } from '../entry.ts';
import { inScope } from '../scope.ts';
import { portion } from './protocol.ts';
import type { Answered, Card, Question } from './protocol.ts';
import { toFilters } from './question.ts';

/** What the search of one language knows: the engine, and the card of each record. */
export type Library = { engine: Engine; cards: Map<string, Entry> };

/** The id of a record in the index. */
export const idOf = ({ kind, slug }: Pick<Entry, 'kind' | 'slug'>): string => `${kind}/${slug}`;

/** So many of what is not quite as asked are enough beside what is. */
const nearShown = 6;

type Asked = Pick<Question, 'q' | 'choices'>;

/** Whether a record belongs on this page at all: kind, scope, use of a room, and not over since the site was made. */
function belongs({ cards }: Library, { kinds, scope, today }: Question, choices: Asked['choices']) {
  const uses = choices.use ?? [];
  return (id: string): boolean => {
    const entry = cards.get(id);
    if (!entry || !kinds.includes(entry.kind) || !inScope(entry, scope)) return false;
    const last = entry.last ?? entry.next?.slice(0, 10);
    if (last !== undefined && last < today) return false;
    return uses.length === 0 || (entry.facets.uses ?? []).some((use) => uses.includes(use));
  };
}

/** Answers what a page asks. Pure: the same library and question give the same answer. */
export function answer(library: Library, question: Question): Answered {
  const { engine, cards } = library;
  const { q, choices, sort, visitor, today, limit, ways } = question;
  const place = engine.placeOf(question.postcode);
  const options = {
    // Nothing is nearest to nowhere.
    sort: sort === 'nearest' && !place ? ('best' as const) : sort,
    ...(place && { near: place }),
    today,
    price: (id: string) => {
      const entry = cards.get(id);
      const mine = entry && entryPrice(entry, visitor, today);
      const cents = mine ? rank(mine.cost) : Number.POSITIVE_INFINITY;
      return Number.isFinite(cents) ? cents : null;
    },
  };
  const ask = (asked: Asked, most: number) =>
    engine.search(asked.q, toFilters(asked.choices), {
      ...options,
      limit: most,
      within: belongs(library, question, asked.choices),
    });

  const found = ask({ q, choices }, Number.POSITIVE_INFINITY);
  const card = ({ id, km, on, misses }: SearchHit): Card[] => {
    const entry = cards.get(id);
    return entry ? [{ entry, km: km ?? null, on: on ?? null, misses }] : [];
  };
  const parts = {
    sure: found.hits.filter(({ misses, sure }) => misses.length === 0 && sure),
    maybe: found.hits.filter(({ misses, sure }) => misses.length === 0 && !sure),
    near: found.hits.filter(({ misses }) => misses.length > 0),
  };
  const [sure, maybe, near] = [parts.sure.length, parts.maybe.length, parts.near.length];
  const invented = (hits: SearchHit[]) => hits.filter(({ id }) => cards.get(id)?.example).length;
  const nearWanted = sure + maybe === 0 ? limit : sure + maybe < portion ? nearShown : 0;
  const full = (asked: Asked) => ask(asked, 0).full;
  const uses = [...new Set([...cards.values()].flatMap(({ facets }) => facets.uses ?? []))];
  return {
    q,
    sure: parts.sure.slice(0, limit).flatMap(card),
    maybe: parts.maybe.slice(0, sure <= limit ? limit : 0).flatMap(card),
    near: parts.near.slice(0, nearWanted).flatMap(card),
    totals: { sure, maybe, near },
    examples: { sure: invented(parts.sure), maybe: invented(parts.maybe) },
    facets: {
      ...found.facets,
      ...(question.kinds.includes('space') && {
        use: Object.fromEntries(uses.map((use) => [use, full({ q, choices: { ...choices, use: [use] } })])),
      }),
    },
    understood: found.understood,
    suggestions: found.suggestions,
    lacking: found.lacking,
    elsewhere: found.elsewhere,
    ways: sure + maybe > 0 ? [] : ways.map(full),
    place,
  };
}
