import Fuse from 'fuse.js';
import { distance } from './distance.ts';

export type Correction = { word: string; distance: number };

/** How many slips a word of so many letters may have before it is another word. */
const slipsAllowed = (letters: number): number =>
  letters < 4 ? 0 : letters === 4 ? 0.8 : letters === 5 ? 1 : letters < 8 ? 1.4 : letters < 10 ? 2 : 2.4;

// The first letter is nearly always right, or sounds like it: the words are kept apart by it, so that Fuse looks at few.
const classes = ['ckqsx', 'vfw', 'iyje', 'gh', 'dt', 'bp', 'aou', 'سصثش', 'قكغج', 'تطد', 'هحخ', 'اعءوي', 'ضذظز'];
const classOf = (letter: string): string => classes.find((each) => each.includes(letter)) ?? letter;

/**
 * Finds the words that a mistyped word can be: Fuse.js looks for what is near in a small list of unique words,
 * a distance that knows slips puts them in order. `weight` is what makes a word less likely (1 is usual).
 */
export function fuzzyMatcher(words: Iterable<string>, weight: (word: string) => number) {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 4) continue;
    const key = classOf(word[0] ?? '');
    const list = lists.get(key);
    if (list) list.push(word);
    else lists.set(key, [word]);
  }
  const matchers = new Map<string, Fuse<string>>();
  const matcherOf = (key: string): Fuse<string> | null => {
    const known = matchers.get(key);
    if (known) return known;
    const list = lists.get(key);
    if (!list) return null;
    const made = new Fuse(list, { includeScore: true, threshold: 0.5, distance: 1000, ignoreFieldNorm: true });
    matchers.set(key, made);
    return made;
  };
  const remembered = new Map<string, Correction[]>();

  const within = (typed: string, key: string): Correction[] => {
    const found = (matcherOf(key)?.search(typed, { limit: 40 }) ?? []).map(({ item }) => {
      // Of a word with a letter too few, the word that was meant is the longer one.
      const limit = slipsAllowed(Math.max(typed.length, item.length));
      const far = distance(typed, item, limit) * weight(item);
      return { word: item, distance: far <= limit ? far : Infinity };
    });
    return found.filter((each) => each.distance < Infinity);
  };

  /** The words that a word can be a slip of, nearest first; none when it is too far from all. */
  return (typed: string): Correction[] => {
    if (slipsAllowed(typed.length) === 0 || typed.length > 30) return [];
    const known = remembered.get(typed);
    if (known) return known;
    const first = classOf(typed[0] ?? '');
    let found = within(typed, first);
    // A letter too much in front, or the first two in the wrong order.
    const second = classOf(typed[1] ?? '');
    if (found.length === 0 && second !== first && typed.length > 5) found = within(typed, second);
    found.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
    if (remembered.size > 500) remembered.clear();
    remembered.set(typed, found);
    return found;
  };
}
