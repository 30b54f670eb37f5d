import { plain } from './plain.ts';

/** The pairs of letters of a text, each with how often it is there. */
export type Pairs = { counts: Map<string, number>; total: number };

const longest = 200;

/** The pairs of letters of the beginning of a text. */
export function pairsOf(text: string): Pairs {
  const letters = ` ${plain(text.slice(0, longest))} `;
  const counts = new Map<string, number>();
  for (let index = 0; index < letters.length - 1; index += 1) {
    const pair = letters.slice(index, index + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: letters.length - 1 };
}

/** How alike two texts are, from 0 to 1: the share of pairs of letters that they have in common (Sørensen–Dice). */
export function likeness(a: Pairs, b: Pairs): number {
  let shared = 0;
  for (const [pair, count] of a.counts) shared += Math.min(count, b.counts.get(pair) ?? 0);
  return (2 * shared) / (a.total + b.total);
}
