import Fuse from 'fuse.js/basic';
import { distance } from './distance.ts';
import { article, isArabic } from './stems.ts';

export type Correction = { word: string; distance: number };

/** How many slips a word of so many letters may have before it is another word. */
const slipsAllowed = (letters: number): number =>
  letters < 4 ? 0 : letters === 4 ? 0.8 : letters === 5 ? 1 : letters < 8 ? 1.4 : letters < 10 ? 2 : 2.4;

/**
 * How far a word may be from one of ours, all told, to be a slip of it: beyond, more everyday words are that near by
 * chance than slips are (measured with common words of four languages).
 */
const farthest = (letters: number): number =>
  letters < 6 ? 1 : letters === 6 ? 1.25 : letters === 7 ? 1.6 : letters < 10 ? 2 : 2.4;

// The first letter is nearly always right, or sounds like it: the words are kept apart by it, so that Fuse looks at few.
const classes = ['ckqsx', 'vfw', 'iyje', 'gh', 'dt', 'bp', 'aou', 'سصثش', 'قكغج', 'تطد', 'هحخ', 'اعءوي', 'ضذظز'];
const classOf = (letter: string): string => classes.find((each) => each.includes(letter)) ?? letter;

// What is left of an article with a slip in it: `انوتة`, `ادلمى`, `لصوت`.
const likeArticle = /^[ال]/u;
const forArticle = /^لل/u;

/** Words in lists by a key, each list with its own Fuse (which gives `most`); both are made when they are first needed. */
function lists(words: () => string[], keyOf: (word: string) => string, most = 40) {
  let of: Map<string, string[]> | null = null;
  const matchers = new Map<string, Fuse<string>>();
  return (typed: string, key: string): string[] => {
    let matcher = matchers.get(key);
    if (!matcher) {
      const options = { threshold: 0.5, distance: 1000, ignoreFieldNorm: true };
      of ??= Map.groupBy(words(), keyOf);
      matcher = new Fuse(of.get(key) ?? [], options);
      matchers.set(key, matcher);
    }
    // Not with its limit: the heap for that is left out in the browser (site/src/build/light-search.ts).
    return matcher
      .search(typed)
      .slice(0, most)
      .map(({ item }) => item);
  };
}

/**
 * Finds the words that a mistyped word can be: Fuse.js looks for what is near in a small list of unique words,
 * a distance that knows slips puts them in order. `weight` is what makes a word less likely (1 is usual).
 */
export function fuzzyMatcher(words: Iterable<string>, weight: (word: string) => number) {
  const all = [...words];
  const long = all.filter((word) => word.length >= 4);
  const byFirst = lists(
    () => long,
    (word) => classOf(word[0] ?? ''),
  );
  const bySecond = lists(
    () => long,
    (word) => classOf(word[1] ?? ''),
  );
  // A short Arabic word is long enough to be put right when its article was typed as well.
  const withArticle = lists(
    () =>
      all
        .filter((word) => word.length >= 3 && isArabic(word) && !word.startsWith(article))
        .map((word) => article + word),
    () => article,
    // For Fuse all of them are alike in the article.
    150,
  );
  const remembered = new Map<string, Correction[]>();

  const near = (typed: string, found: string[], wordOf = (item: string) => item): Correction[] =>
    found.flatMap((item) => {
      // Of a word with a letter too few, the word that was meant is the longer one.
      const limit = slipsAllowed(Math.max(typed.length, item.length));
      const far = distance(typed, item, limit);
      const word = wordOf(item);
      const all = far * weight(word);
      return far <= limit && all <= farthest(typed.length) ? [{ word, distance: all }] : [];
    });

  const look = (typed: string): Correction[] => {
    const [first, second] = [classOf(typed[0] ?? ''), classOf(typed[1] ?? '')];
    const found = near(typed, byFirst(typed, first));
    if (likeArticle.test(typed)) {
      const whole = typed.replace(forArticle, article);
      found.push(...near(whole, withArticle(whole, article), (item) => item.slice(article.length)));
    }
    if (found.length > 0 || typed.length < 6) return found;
    // A slip in the first letter: one too much, another one, one too few, or the first two in the wrong order.
    if (second !== first) found.push(...near(typed, byFirst(typed, second)));
    return [...found, ...near(typed, bySecond(typed, second)), ...near(typed, bySecond(typed, first))];
  };

  /** The words that a word can be a slip of, nearest first; none when it is too far from all. */
  return (typed: string): Correction[] => {
    if (slipsAllowed(typed.length) === 0 || typed.length > 30) return [];
    const known = remembered.get(typed);
    if (known) return known;
    const found = look(typed).sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
    if (remembered.size > 500) remembered.clear();
    remembered.set(typed, found);
    return found;
  };
}
