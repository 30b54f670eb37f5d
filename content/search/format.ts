import type { Locale } from '../model/index.ts';
import type { AgeLists } from './ages.ts';
import type { DateWords } from './named-dates.ts';
import type { ConceptType, Point } from './types.ts';

/** What the engine of this version reads. An index of another version is not opened: see `openIndex`. */
export const indexVersion = 4;

/** A fact of all records: the different values, and per record (packed, see pack.ts) which one it has; 0 is none. */
export type PackedColumn = { values: unknown[]; of: string };

/**
 * A concept as it is sent: type, key, name, the number of what it is part of (or -1), and its words per language
 * (parted by `|`; names and synonyms by `,`, and behind a `;` misspellings).
 */
export type PackedConcept = [type: ConceptType, key: string, label: string, within: number, words: string];

/** A search index: plain JSON, made by `buildIndex`, read by `openIndex`. */
export type Index = {
  version: number;
  locale: Locale;
  ids: string[];
  concepts: PackedConcept[];
  /** Words that say nothing, and words that let one choose, folded. */
  silent: string;
  either: string;
  turning: string;
  /** Everyday words that are a slip away from a word of ours, and never mean it. */
  ordinary: string;
  /** Everyday words of all kinds: none is a slip. */
  everyday: string;
  /** Words and phrases for what is not in the collection, by what it is. */
  elsewhere: Record<string, string>;
  /** Words around ages. */
  ages: AgeLists;
  /** Words for days and months. */
  dates: DateWords;
  /** Phrases for "near me", and words for people that a number counts. */
  near: string;
  people: string;
  /** Words for somebody who plays, sings or conducts. */
  players: string;
  points: Record<string, Point>;
  columns: Record<string, PackedColumn>;
  /** The words of the name of each organisation, folded, in the order of the column. */
  names: string[];
  /**
   * Words that are no concept, with for each where it stands (packed). The first so many are telling: they stand in a
   * title or are a tag. Those are sorted, and the others behind them.
   */
  words: string;
  telling: number;
  postings: string[];
};
