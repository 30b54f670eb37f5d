import { chosen, choose, drop, isIdle, nothing } from './state.ts';
import type { Filter, State } from './state.ts';

/** A smaller question that does have results: without one thing that was asked, or with only that. */
export type WayOut = { kind: 'without' | 'only'; label: string; next: State; results: number };

/**
 * What to ask instead when nothing was found: the question without one of its parts, or, when each of those still
 * finds nothing, each part on its own. `count` says how many results a question has.
 */
export function waysOut(state: State, filters: Filter[], count: (state: State) => number): WayOut[] {
  const q = state.q.trim();
  const parts = [
    ...(q === '' ? [] : [{ label: `“${q}”`, without: { ...state, q: '' }, only: { q, choices: {} } }]),
    ...chosen(state, filters).map(({ key, value, label }) => ({
      label,
      without: drop(state, key, value),
      only: choose(nothing, key, [value]),
    })),
  ];
  const ways = (kind: WayOut['kind']) =>
    parts
      .map((part) => ({ kind, label: part.label, next: part[kind] }))
      .filter(({ next }) => !isIdle(next))
      .map((way) => ({ ...way, results: count(way.next) }))
      .filter(({ results }) => results > 0);
  const without = ways('without');
  return without.length > 0 ? without : ways('only');
}
