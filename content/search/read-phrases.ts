import type { Known } from './known.ts';
import { spellings } from './lexicon.ts';
import type { Sense } from './lexicon.ts';
import { completed } from './read-word.ts';
import type { Repaired } from './repair.ts';
import { isArabic, withoutArticle } from './stems.ts';

const longestPhrase = 4;

type Phrase = { senses: Sense[]; length: number; text: string };

/**
 * Words as phrases are known by them: Arabic without articles, then also without a small word glued in front. The first
 * letter of بدون (without) only looks like one.
 */
function waysToSay(used: Repaired[]): string[][] {
  const bare = used.map(({ word }) => (isArabic(word) ? withoutArticle(word) : word));
  const loose = used.map(({ word }) => (isArabic(word) ? (spellings(word)[1] ?? word) : word));
  return bare.every((word, at) => word === loose[at]) ? [bare] : [bare, loose];
}

/**
 * Takes out the phrases that stand in the query word for word, silent words and all (`at home`, `we are public`),
 * and gives the words outside them.
 */
export function outside(
  all: Repaired[],
  known: Known,
  take: (phrase: Phrase, span: [from: number, until: number]) => void,
): Repaired[] {
  const { phrases, silent } = known.lexicon;
  const left: Repaired[] = [];
  for (let at = 0; at < all.length;) {
    let taken = 0;
    for (let length = Math.min(longestPhrase + 2, all.length - at); length > 1 && taken === 0; length -= 1) {
      const used = all.slice(at, at + length);
      const text = waysToSay(used).find(
        (words) => words.some((word) => silent.has(word)) && phrases.has(words.join(' ')),
      );
      const senses = text && phrases.get(text.join(' '));
      if (!senses) continue;
      take({ senses, length, text: text.join(' ') }, [used[0]?.from ?? 0, used.at(-1)?.until ?? 0]);
      taken = length;
    }
    const token = all[at];
    if (taken === 0 && token) left.push(token);
    at += Math.max(1, taken);
  }
  return left;
}

/** The longest phrase that begins at a place, also in two words, the other way round, or begun but not finished. */
export function phraseAt(known: Known, content: Repaired[], at: number): Phrase | null {
  const { phrases } = known.lexicon;
  for (let length = Math.min(longestPhrase, content.length - at); length > 1; length -= 1) {
    const used = content.slice(at, at + length);
    for (const words of waysToSay(used)) {
      const senses =
        phrases.get(words.join(' ')) ??
        phrases.get(words.join('')) ??
        (length === 2 ? phrases.get(words.toReversed().join(' ')) : undefined);
      if (senses) return { senses, length, text: words.join(' ') };
      if (!used.at(-1)?.open) continue;
      const meaning = completed(known, words.join(' '));
      if (meaning) return { senses: meaning.senses, length, text: words.join(' ') };
    }
  }
  return null;
}

const fewNames = 3;

/**
 * The organisations that have two words of the query that stand together in their name, also when those were written
 * as one, or the other way round.
 */
export function joinedNames(known: Known, all: Repaired[]): number[] {
  const found = all.flatMap(({ word }, at) => {
    const next = all[at + 1]?.word;
    const alone = word.length >= 6 ? known.withWord(word) : [];
    if (next === undefined) return [alone];
    const both = known.withWord(next);
    return [alone, known.withWord(word + next), known.withWord(word).filter((provider) => both.includes(provider))];
  });
  return [...new Set(found.filter(({ length }) => length <= fewNames).flat())];
}
