import type { Columns } from './decode.ts';

/* What puts records in order that fit a question equally well: never the alphabet. */

/** A number from 0 to 1 that looks like chance and is always the same for an id. */
function chance(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** How much is known of a record that a visitor wants to know (when, where, for whom, for how much), then chance. */
export function standingOf({ days, times, districts, ages, price, next, capacity }: Columns, ids: string[]) {
  const known: number[] = [];
  const facts = [days, times, districts, ages].map(({ values }) =>
    values.map((value) => Number((value?.length ?? 0) > 0)),
  );
  const prices = price.values.map((value) => Number(value !== undefined && value.kind !== 'unknown'));
  return (record: number): number =>
    (known[record] ??=
      [days, times, districts, ages].reduce((sum, { of }, at) => sum + (facts[at]?.[of[record] ?? 0] ?? 0), 0) +
      (prices[price.of[record] ?? 0] ?? 0) +
      Number((next.of[record] ?? 0) > 0) +
      Number((capacity.of[record] ?? 0) > 0) +
      chance(ids[record] ?? ''));
}
