import type { Lexicon, Sense } from './lexicon.ts';
import { spellings } from './lexicon.ts';
import { fuzzyMatcher } from './fuzzy.ts';
import type { Correction } from './fuzzy.ts';
import { once } from './once.ts';
import type { Readers } from './readers.ts';
import { stemMap } from './stem-map.ts';
import { stems } from './stems.ts';
import type { Locale } from '../model/index.ts';

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
  /** Organisations that have this word in their name, telling or not. */
  withWord: (word: string) => number[];
  /** Organisations of whose name all words are among these. */
  namedInFull: (words: Set<string>) => number[];
  /** What a word can be a slip of; nothing for an everyday word. */
  correct: (word: string) => Correction[];
  /** Known words and phrases that begin like this, in alphabetical order. */
  beginning: (start: string) => string[];
  /** What queries name beside concepts; a text of a record has none of it. */
  readers?: Readers;
};

type Texts = {
  words: string[];
  /** So many words, the first ones, are telling. */
  telling: number;
  /** The folded words of the name of each organisation. */
  providers: string[];
  everyday: string;
  locale: Locale;
};

/** What is known of names: which words tell an organisation from others, and which names are there in full. */
function knownNames(providers: string[], { phrases, words, silent }: Lexicon) {
  const byWord = new Map<string, number[]>();
  const full = providers.map((name, provider) => {
    const all = name.split(' ');
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
    withWord: (word: string) => byWord.get(word) ?? [],
    namedInFull: (asked: Set<string>) => {
      const candidates = new Set([...asked].flatMap((word) => byWord.get(word) ?? []));
      return [...candidates].filter((provider) => {
        const name = full[provider] ?? [];
        return name.length > 1 && name.every((word) => asked.has(word));
      });
    },
  };
}

/** The place of a word in a list that is sorted from `low` until `high`; -1 when it is not there. */
function placeIn(sorted: string[], word: string, low: number, high: number): number {
  const end = high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low < end && sorted[low] === word ? low : -1;
}

const mostBeginning = 60;

/** Brings together what is known. What few queries need is made when the first one does. */
export function knownWords(
  lexicon: Lexicon,
  { words, telling, providers, everyday, locale }: Texts,
  readers: Readers,
): Known {
  const names = once(() => knownNames(providers, lexicon));
  const stemmed = once(() =>
    stemMap(
      words.map((word, number) => [word, number] as const),
      locale,
    ),
  );
  const correct = once(() => {
    // A word of a title is less often meant than a word of the vocabulary that is as near.
    return fuzzyMatcher(
      new Set([...lexicon.words.keys(), ...names().words, ...words.slice(0, telling)]),
      (word) => lexicon.words.get(word) ?? 1.25,
    );
  });
  const common = once(() => new Set(everyday.split(' ')));
  const isEveryday = (word: string) =>
    spellings(word).some((each) => common().has(each)) || readers.elsewhere.has(word);
  return {
    lexicon,
    readers,
    textWord: (word) => Math.max(placeIn(words, word, 0, telling), placeIn(words, word, telling, words.length)),
    partOf: (word) => (lexicon.ordinary.has(word) || isEveryday(word) ? [] : lexicon.partOf(word)),
    textStems: (word) => [...new Set([word, ...stems(word, locale)].flatMap((stem) => stemmed()(stem)))],
    telling: (word) => word < telling,
    named: (word) => names().named(word),
    withWord: (word) => names().withWord(word),
    namedInFull: (asked) => names().namedInFull(asked),
    correct: (word) => (isEveryday(word) ? [] : correct()(word)),
    beginning: (start) => {
      const found = names().words.filter((word) => word.startsWith(start) && !lexicon.phrases.has(word));
      for (const phrase of lexicon.phrases.keys()) if (phrase.startsWith(start)) found.push(phrase);
      return found.sort().slice(0, mostBeginning);
    },
  };
}
