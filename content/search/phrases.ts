import { article, isArabic, withoutArticle } from './stems.ts';
import { foldedWords } from './tokens.ts';

// `Ooievaarspas (city discount pass)`: a name, and in brackets another one.
const named = (label: string): string[] =>
  label
    .split(/[()/،,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/**
 * A name or synonym as queries are compared with it: folded, Arabic without articles. A phrase also stands without its
 * silent words, as long as two words are left: `music for babies` is `music babies`, but `at home` is not `home`.
 */
export function phrasesOf(label: string, silent: Set<string>): string[] {
  const parts = named(label).flatMap((part) => {
    const words = foldedWords(part).map((word) => (isArabic(word) ? withoutArticle(word) : word));
    const telling = words.filter((word) => !silent.has(word));
    return telling.length > 1 ? [telling.join(' '), words.join(' ')] : [words.join(' ')];
  });
  return [...new Set(parts.filter((part) => part.length > 1))];
}

/** The words that a word can be the first of, cut in two at every place; Arabic without the article of the second. */
const cuts = (word: string): [head: string, tail: string][] =>
  Array.from({ length: Math.max(0, word.length - 3) }, (_, at): [string, string] => [
    word.slice(0, at + 2),
    word.slice(at + 2),
  ]).flatMap(([head, tail]): [string, string][] =>
    tail.startsWith(article) && tail.length > 3
      ? [
          [head, tail],
          [head, tail.slice(article.length)],
        ]
      : [[head, tail]],
  );

/** What a phrase of two or three words means that was written as one word: `folkdance`, `رقصشعبي`. */
export function joinedIn<T>(phrases: Map<string, T[]>, word: string): T[] {
  if (word.length < 5 || word.length > 30) return [];
  for (const [head, tail] of cuts(word)) {
    const found = phrases.get(`${head} ${tail}`);
    if (found) return found;
  }
  if (word.length < 9) return [];
  for (const [head, tail] of cuts(word))
    for (const [middle, last] of cuts(tail)) {
      const found = phrases.get(`${head} ${middle} ${last}`);
      if (found) return found;
    }
  return [];
}
