import { valueOf } from './decode.ts';
import type { Scored } from './score.ts';
import type { Store } from './store.ts';
import type { Options, Point } from './types.ts';

const degree = Math.PI / 180;
const earthKm = 6371;

/** Kilometres as the crow flies; exact enough within a city. */
function kilometres(a: Point, b: Point): number {
  const x = (b.lon - a.lon) * degree * Math.cos(((a.lat + b.lat) / 2) * degree);
  const y = (b.lat - a.lat) * degree;
  return earthKm * Math.hypot(x, y);
}

/** Kilometres from the visitor to a record; null when one of the two is not known. */
export function distanceOf(record: number, { columns }: Store, { near }: Options): number | null {
  const point = near && valueOf(columns.point, record);
  return near && point ? kilometres(near, point) : null;
}

/** What a record costs on its own price; null is unknown. */
function ownPrice(record: number, { columns }: Store): number | null {
  const price = valueOf(columns.price, record);
  return price?.kind === 'free' ? 0 : (price?.cents ?? null);
}

const last = (value: number | null): number => value ?? Infinity;

/** Hits in the order that was asked. What fits the question stays before what misses a part of it. */
export function sorted(hits: Scored[], store: Store, options: Options): Scored[] {
  const { sort = 'best', price, today = '' } = options;
  if (sort === 'best') return hits;
  const soonest = (record: number): number => {
    const next = valueOf(store.columns.next, record);
    return next !== undefined && next >= today ? Date.parse(`${next}Z`) : Infinity;
  };
  const value = (record: number): number => {
    if (sort === 'nearest') return last(distanceOf(record, store, options));
    if (sort === 'soonest') return soonest(record);
    return last(price ? price(store.ids[record] ?? '') : ownPrice(record, store));
  };
  // Infinity minus Infinity is no number: what is unknown keeps its order at the end.
  return hits
    .map((hit, at) => ({ hit, at, key: value(hit.record) }))
    .sort((a, b) => a.hit.tier - b.hit.tier || (a.key === b.key ? a.at - b.at : a.key - b.key))
    .map(({ hit }) => hit);
}
