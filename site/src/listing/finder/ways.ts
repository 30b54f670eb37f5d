import { chosen, choose, drop, isIdle, nothing } from './state.ts';
import type { Filter, State } from './state.ts';

/**
 * Another question to ask when there is nothing: `near`: a neighbouring value (wider age, next district, next level);
 * `without` one part of the question; `only` that part.
 */
export type Way = { kind: 'near' | 'without' | 'only'; label: string; next: State };

/** The next values of a filter, the nearest first: what a visitor could also do. */
export type Neighbours = Partial<Record<Filter['key'], Record<string, string[]>>>;

/** What may be asked instead, the nearest first. Each is worth showing only when it has results. */
export function waysOut(state: State, filters: Filter[], neighbours: Neighbours): Way[] {
  const q = state.q.trim();
  const picked = chosen(state, filters);
  const labelOf = (key: Filter['key'], value: string) =>
    filters.find((filter) => filter.key === key)?.options.find((option) => option.value === value)?.label;
  const near = picked.flatMap(({ key, value, label }) =>
    (neighbours[key]?.[value] ?? []).flatMap((other): Way[] => {
      const name = labelOf(key, other);
      // A wider age keeps who was asked for; another district takes the place of the first.
      const next = choose(state, key, [other]);
      return name ? [{ kind: 'near', label: `${label} → ${name}`, next }] : [];
    }),
  );
  const parts = [
    ...(q === '' ? [] : [{ label: `“${q}”`, without: { ...state, q: '' }, only: { ...nothing, q } }]),
    ...picked.map(({ key, value, label }) => ({
      label,
      without: drop(state, key, value),
      only: choose(nothing, key, [value]),
    })),
  ];
  const each = (kind: 'without' | 'only') =>
    parts.map((part): Way => ({ kind, label: part.label, next: part[kind] })).filter(({ next }) => !isIdle(next));
  return [...near, ...each('without'), ...(parts.length > 1 ? each('only') : [])];
}

/** The ways that have results: neighbours and one part less; each part alone only when those give nothing. */
export function openWays(ways: Way[], counts: number[]): (Way & { results: number })[] {
  const open = ways.flatMap((way, at) => {
    const results = counts[at] ?? 0;
    return results > 0 ? [{ ...way, results }] : [];
  });
  const closer = open.filter(({ kind }) => kind !== 'only');
  return (closer.length > 0 ? closer : open).slice(0, 6);
}
