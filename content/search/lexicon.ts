import type { Locale } from '../model/index.ts';
import { ageWords } from './ages.ts';
import type { AgeWords } from './ages.ts';
import type { Index } from './format.ts';
import { once } from './once.ts';
import { joinedIn } from './phrases.ts';
import { stemMap } from './stem-map.ts';
import { isArabic, stems, withoutArticle } from './stems.ts';
import type { ConceptType } from './types.ts';

/** A concept that a word can mean, and how surely (0 to 1); `piece` when the word is only part of its name. */
export type Sense = { concept: number; weight: number; piece?: true };

type LexiconConcept = { type: ConceptType; key: string; label: string; within: number };

/** All words for all concepts, in all languages. */
export type Lexicon = {
  concepts: LexiconConcept[];
  /** The senses of a word or phrase: folded, without silent words, Arabic without articles. */
  phrases: Map<string, Sense[]>;
  /** The senses of a phrase that was written as one word. */
  joined: (word: string) => Sense[];
  /** Every single word of a phrase, and how much less likely than others it is meant by a slip (1 is usual). */
  words: Map<string, number>;
  /** What a word stands for that is only part of a name: `tasarım` of `takı tasarımı`, `الدمى` of `مسرح الدمى`. */
  partOf: (word: string) => Sense[];
  /** The topics (no art forms) that have a word in a longer name, however many. */
  namesWith: (word: string) => number[];
  silent: Set<string>;
  either: Set<string>;
  /** Silent on their own, but not left out of phrases. */
  turning: Set<string>;
  /** Meant as they stand: never put right. */
  ordinary: Set<string>;
  ages: AgeWords;
  /** The senses of a word whose stem in a language is the stem of a word we know. */
  stemmed: (word: string) => Sense[];
};

const order: Locale[] = ['nl', 'en', 'tr', 'ar'];

/** Puts a sense to a word; the surest of the same concept stays. */
function add(map: Map<string, Sense[]>, word: string, sense: Sense) {
  const senses = map.get(word);
  if (!senses) map.set(word, [sense]);
  else if (!senses.some(({ concept }) => concept === sense.concept)) senses.push(sense);
}

/** The senses, each concept once: as sure as its first. */
const distinct = (senses: Sense[]): Sense[] =>
  [...new Map(senses.toReversed().map((each) => [each.concept, each])).values()].toReversed();

// How surely one word of a longer name means all of it.
const pieceWeight = 0.95;
// Of two words that are as near to what was typed, one that somebody does is likelier, and one of the page's language.
const otherThing = 1.1;
const otherLanguage = 1.1;
// A word that is in the names of many things says nothing of each.
const mostNames = 6;

/** What each word of longer names stands for. */
function partsOf(longer: [phrase: string, concept: number][]): Map<string, Sense[]> {
  const parts = new Map<string, Sense[]>();
  for (const [phrase, concept] of longer)
    for (const word of phrase.split(' ')) add(parts, word, { concept, weight: pieceWeight, piece: true });
  return parts;
}

/** Whether all that is known of a part of a query is that names have its word in them. */
export const isPartOnly = (senses: Sense[]): boolean => senses.every(({ piece }) => piece === true);

/** The lexicon of an index. What few queries need is made when the first one does. */
export function readLexicon({
  concepts,
  silent,
  either,
  turning,
  ordinary,
  ages,
  locale,
}: Pick<Index, 'concepts' | 'silent' | 'either' | 'turning' | 'ordinary' | 'ages' | 'locale'>): Lexicon {
  const phrases = new Map<string, Sense[]>();
  const words = new Map<string, number>();
  const addWord = (word: string, weight: number) => {
    words.set(word, Math.min(weight, words.get(word) ?? weight));
  };
  const names = new Map<string, Sense[]>();
  const longer: [phrase: string, concept: number][] = [];
  const single: Record<Locale, [word: string, sense: Sense][]> = { nl: [], en: [], tr: [], ar: [] };
  concepts.forEach(([type, , , , packed], concept) => {
    const isTopic = type === 'term' || type === 'discipline';
    // A name does not change its form; what a language hangs on to it is taken off the query.
    const isName = ['district', 'neighbourhood', 'pass'].includes(type);
    packed.split('|').forEach((list, at) => {
      if (list === '') return;
      const language = order[at] ?? locale;
      const likely = (isTopic ? 1 : otherThing) * (language === locale ? 1 : otherLanguage);
      const [right = '', wrong = ''] = list.split(';');
      const sure = right === '' ? [] : right.split(',');
      [...sure, ...(wrong === '' ? [] : wrong.split(','))].forEach((phrase, rank) => {
        // The name first: when two concepts share a word, the one that is called so is meant.
        const sense = { concept, weight: rank === 0 ? 1 : 0.92 };
        add(phrases, phrase, sense);
        // A slip has no forms of its own: `schevenigs` is no reason to take `schevenigen` for what it stands for.
        if (rank >= sure.length) {
          for (const word of phrase.split(' ')) addWord(word, likely);
          return;
        }
        if (phrase.includes(' ')) {
          if (isTopic) longer.push([phrase, concept]);
          for (const word of phrase.split(' ')) addWord(word, likely);
        } else {
          addWord(phrase, likely);
          if (isName) add(names, phrase, sense);
          else single[language].push([phrase, sense]);
        }
      });
    });
  });
  const parts = once(() => partsOf(longer));
  const whole = new Map(
    Object.values(single).flatMap((words) => words.map(([word, sense]) => [word, [sense]] as const)),
  );
  const stemmed = new Map(order.map((language) => [language, stemMap(single[language], language)]));
  const languages = [locale, ...order.filter((each) => each !== locale)];
  return {
    concepts: concepts.map(([type, key, label, within]) => ({ type, key, label, within })),
    phrases,
    joined: (word) => spellings(word).flatMap((each) => joinedIn(phrases, each)),
    words,
    partOf: (word) => {
      const senses = spellings(word).flatMap((each) => parts().get(each) ?? []);
      return senses.length > mostNames ? [] : senses;
    },
    namesWith: (word) =>
      spellings(word)
        .flatMap((each) => parts().get(each) ?? [])
        .flatMap(({ concept }) => (concepts[concept]?.[0] === 'term' ? [concept] : [])),
    silent: new Set(`${silent} ${turning} ${either}`.split(' ')),
    turning: new Set(turning.split(' ')),
    ordinary: new Set(ordinary.split(' ')),
    either: new Set(either.split(' ')),
    ages: ageWords(ages),
    stemmed: (word) => {
      // A word has endings of a language in its own script: that leaves the stems of the others unmade.
      for (const language of languages.filter((each) => (each === 'ar') === isArabic(word)))
        for (const stem of [word, ...stems(word, language)]) {
          // Taken apart as another language, a short word is anything: Dutch `korte` is no Turkish `kor`.
          if (stem.length < (language === locale ? 3 : 4)) continue;
          // A word that is the same in several languages stands in the first of them only.
          const senses = [
            ...(stemmed.get(language)?.(stem) ?? []),
            ...(names.get(stem) ?? []),
            ...(whole.get(stem) ?? []),
          ];
          if (senses.length > 0) return distinct(senses).map((sense) => ({ ...sense, weight: sense.weight * 0.9 }));
        }
      return [];
    },
  };
}

/** What a word means as it stands, also with an article or a small word glued in front. */
export function sensesOf({ phrases }: Lexicon, word: string): Sense[] {
  for (const each of spellings(word)) {
    const senses = phrases.get(each);
    if (senses) return senses;
  }
  return [];
}

const glued = /^[وفبلك](?=.{2})/u;

/** The spellings under which an Arabic word can be known: with and without the article and the small words before it. */
export const spellings = (word: string): string[] => {
  if (!isArabic(word)) return [word];
  const bare = withoutArticle(word);
  const rest = word.replace(glued, '');
  return [...new Set([word, bare, rest, withoutArticle(rest)])];
};
