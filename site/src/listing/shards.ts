import type { Entry } from './entry.ts';

/* Cards for the shortlist and other lists of a few records, in files of a size that one list can load a few of. Runs in the browser too. */

/** How many files the cards of a language are spread over. */
export const shardCount = 16;

/** The file in which the card of a record is: the same in the build and in the browser. */
export function shardOf(key: string): number {
  let hash = 0;
  for (const letter of key) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return hash % shardCount;
}

/** A card, with where it is and how to ask about it, for a list on paper; empty when we know neither. */
export type SavedCard = Entry & { reach: string[] };

/** What a file holds: cards by key (`activity/kinderkoor`). */
export type Shard = Record<string, SavedCard>;
