import { fold } from './fold.ts';

/** A folded word, and where it stands in the text (UTF-16 units). */
export type Token = { word: string; from: number; until: number };

// A word, with what hangs on it behind an apostrophe: baby's, Laak'ta, kids'.
const words = /[\p{L}\p{N}\p{M}\u0640]+(?:['’‘ʼ`´][\p{L}\p{M}]{1,4}(?![\p{L}\p{N}\p{M}]))?/gu;
const hanging = /^(.{2,})['’‘ʼ`´].*$/u;
const apostrophes = /['’‘ʼ`´]/gu;

/** The words of a text, folded. What hangs on a word behind an apostrophe is an ending (`Laak'ta`, `baby's`), not a word. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(words)) {
    const [whole] = match;
    const word = fold(whole.replace(hanging, '$1').replace(apostrophes, ''));
    if (word !== '') found.push({ word, from: match.index, until: match.index + whole.length });
  }
  return found;
}

/** The words of a text, folded, with one space between them. */
export const foldedWords = (text: string): string[] => tokens(text).map(({ word }) => word);
