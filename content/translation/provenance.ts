import type { Text } from './units.ts';

/** The texts of a record in one language, by path. */
export type Texts = Record<string, Text>;

/** The Dutch that texts were translated from, by path, where it is another now; null: there was none. */
export type From = Record<string, Text | null>;

/** How somebody brought a translation up to date: they wrote it, found it still right, or said that the Dutch changed too little to matter. */
export const ways = ['written', 'stillRight', 'smallChange'] as const;
export type Way = (typeof ways)[number];

/**
 * How the translation of a record into one language came to be: `by` whom (the id of an account) and `at` what time; `since` is
 * when the Dutch changed after that. Times are ISO timestamps.
 */
export type Provenance = { from?: From; since?: string; by?: string | null; at?: string; how?: Way };

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Whether texts are translated from Dutch that is another now. */
export const isBehind = ({ from }: Provenance = {}): boolean => Object.keys(from ?? {}).length > 0;

/**
 * What a translation was made from, after the Dutch texts changed from `then` to `now` at a time. Dutch that is again what it was
 * needs no work.
 */
export function afterDutchChange(provenance: Provenance, then: Texts, now: Texts, at: string): Provenance {
  const from: From = { ...provenance.from };
  for (const path of new Set([...Object.keys(then), ...Object.keys(now)])) {
    if (same(then[path], now[path])) continue;
    if (!(path in from)) from[path] = then[path] ?? null;
    else if (same(from[path], now[path])) delete from[path];
  }
  return { ...provenance, from, since: (isBehind(provenance) ? provenance.since : undefined) ?? at };
}

/** After texts of the language itself changed: what was changed is translated from the Dutch as it is. */
export function afterTranslation(provenance: Provenance, then: Texts, now: Texts): Provenance {
  const kept = Object.entries(provenance.from ?? {}).filter(([path]) => same(then[path], now[path]));
  return { ...provenance, from: Object.fromEntries(kept) };
}
