import { diffWordsWithSpace } from 'diff';

/** A part of two versions of a text: in both, only in the new one, or only in the old one. */
export type WordChange = { text: string; change: 'none' | 'added' | 'removed' };

/** What changed between two versions of a text, word by word. */
export const wordChanges = (from: string, to: string): WordChange[] =>
  diffWordsWithSpace(from, to).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'none',
  }));
