import type { Sense } from './lexicon.ts';
import type { Named } from './named.ts';
import type { Understood } from './types.ts';

/** What a word can mean: concepts, words of the texts, and organisations that have it in their name (by number). */
export type Meaning = { senses: Sense[]; words: number[]; providers: number[] };

export const nothing: Meaning = { senses: [], words: [], providers: [] };

/** A part of a query, and all that it can mean. */
export type Part = Meaning & {
  /** An age, a day, a size or a place to be near to. */
  named: Named | null;
  span: Understood['span'];
  how: Understood['how'];
  /** The words as they are known. */
  text: string;
};
