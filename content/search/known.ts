import type { Lexicon, Sense } from './lexicon.ts';
import { spellings } from './lexicon.ts';
import { fuzzyMatcher } from './fuzzy.ts';
import type { Correction } from './fuzzy.ts';
import { stems } from './stems.ts';
import type { Locale } from '../model/index.ts';
import { foldedWords } from './tokens.ts';

/** Everything that a word of a query can be: a word of a concept, of a name, or of the records' texts. */
export type Known = {
  lexicon: Lexicon;
  /** The number of a word of the texts; -1 when no text has it. */
  textWord: (word: string) => number;
  /** What a word stands for that is only part of a name. */
  partOf: (word: string) => Sense[];
  /** Numbers of the words of the texts with the same stem. */
  textStems: (word: string) => number[];
  /** Whether a word of the texts stands in a title or is a tag, and not just in a sentence. */
  telling: (word: number) => boolean;
  /** Organisations that have this telling word in their name. */
  named: (word: string) => number[];
  /** Organisations of whose name all words are among these. */
  namedInFull: (words: Set<string>) => number[];
  correct: (word: string) => Correction[];
  /** Known words and phrases that begin like this, in alphabetical order. */
  beginning: (start: string) => string[];
};

type Texts = { words: string[]; telling: (word: number) => boolean; providers: string[]; locale: Locale };

/** What is known of names: which words tell an organisation from others, and which names are there in full. */
function knownNames(providers: string[], { phrases, words, silent }: Lexicon) {
  const byWord = new Map<string, number[]>();
  const full = providers.map((name, provider) => {
    const all = foldedWords(name);
    for (const word of all) {
      const list = byWord.get(word);
      if (list) list.push(provider);
      else byWord.set(word, [provider]);
    }
    return all.filter((word) => !silent.has(word));
  });
  const telling = (word: string) =>
    word.length >= 3 && !silent.has(word) && !spellings(word).some((each) => phrases.has(each) || words.has(each));
  return {
    words: [...byWord.keys()].filter(telling),
    named: (word: string) => (telling(word) ? (byWord.get(word) ?? []) : []),
    namedInFull: (asked: Set<string>) => {
      const candidates = new Set([...asked].flatMap((word) => byWord.get(word) ?? []));
      return [...candidates].filter((provider) => {
        const name = full[provider] ?? [];
        return name.length > 1 && name.every((word) => asked.has(word));
      });
    },
  };
}

/** The first place in a sorted list where a word could stand. */
function firstFrom(sorted: string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** Brings together what is known. What few queries need is made when the first one does. */
export function knownWords(lexicon: Lexicon, { words, telling, providers, locale }: Texts): Known {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const names = once(() => knownNames(providers, lexicon));
  const stemmed = once(() => {
    const map = new Map<string, number[]>();
    words.forEach((word, number) => {
      for (const stem of new Set([word, ...stems(word, locale)])) {
        const list = map.get(stem);
        if (list) list.push(number);
        else map.set(stem, [number]);
      }
    });
    return map;
  });
  const correct = once(() => {
    const tellingWords = words.filter((_, number) => telling(number));
    // A word of a title is less often meant than a word of the vocabulary that is as near.
    return fuzzyMatcher(
      new Set([...lexicon.words.keys(), ...names().words, ...tellingWords]),
      (word) => lexicon.words.get(word) ?? 1.25,
    );
  });
  const sorted = once(() => [...new Set([...lexicon.phrases.keys(), ...names().words])].sort());
  return {
    lexicon,
    textWord: (word) => numbers.get(word) ?? -1,
    partOf: (word) => (lexicon.ordinary.has(word) ? [] : lexicon.partOf(word)),
    textStems: (word) => [...new Set([word, ...stems(word, locale)].flatMap((stem) => stemmed().get(stem) ?? []))],
    telling,
    named: (word) => names().named(word),
    namedInFull: (asked) => names().namedInFull(asked),
    correct: (word) => correct()(word),
    beginning: (start) => {
      const list = sorted();
      const found: string[] = [];
      for (let at = firstFrom(list, start); list[at]?.startsWith(start) && found.length < 60; at += 1)
        found.push(list[at] ?? '');
      return found;
    },
  };
}
