import { namedAges } from './ages.ts';
import { splitCompound } from './compounds.ts';
import type { Known } from './known.ts';
import { spellings } from './lexicon.ts';
import type { Sense } from './lexicon.ts';
import { isArabic, withoutArticle } from './stems.ts';
import { tokens } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Understood } from './types.ts';
import { asides } from './words/asides.ts';

type How = Understood['how'];

/** A part of a query, and all that it can mean. */
export type Part = {
  senses: Sense[];
  /** Numbers of words of the texts. */
  words: number[];
  /** Numbers of organisations that have it in their name. */
  providers: number[];
  age: { min: number; max: number } | null;
  span: [from: number, until: number];
  how: How;
  /** The words as they are known. */
  text: string;
};

export type Reading = {
  parts: Part[];
  /** Words that mean nothing to us. */
  unknown: Token[];
  /** One of the things named is enough: `djembé of trommel`. */
  either: boolean;
};

type Meaning = Pick<Part, 'senses' | 'words' | 'providers'>;
type Single = (Meaning & { text: string; from?: number; until?: number })[];

const nothing: Meaning = { senses: [], words: [], providers: [] };
const longestPhrase = 4;

const sensesOf = ({ lexicon }: Known, word: string): Sense[] => {
  for (const each of isArabic(word) ? spellings(word) : [word]) {
    const senses = lexicon.phrases.get(each);
    if (senses) return senses;
  }
  return [];
};

const isTerm = ({ concepts }: Known['lexicon'], senses: Sense[]): boolean =>
  senses.some(({ concept }) => concepts[concept]?.type === 'term');

/** What one word means as it stands: nothing for a silent word, null when it is not known. */
function readWord(known: Known, word: string): Single | null {
  const { lexicon } = known;
  const number = known.textWord(word);
  const words = number >= 0 ? [number] : [];
  const senses = sensesOf(known, word);
  if (senses.length > 0) return [{ senses, words, providers: [], text: word }];
  if (spellings(word).some((each) => lexicon.silent.has(each))) return [];
  const joined = lexicon.joined(word);
  if (joined.length > 0) return [{ senses: joined, words, providers: [], text: word }];
  const compound = splitCompound(word, (part, first) => {
    if (lexicon.phrases.has(part)) return part;
    // naaicursus, tekenles: the stem of a verb.
    if (first && part.length >= 4 && !isArabic(part) && isTerm(lexicon, lexicon.stemmed(part))) return part;
    return first ? null : (spellings(part).find((each) => isArabic(part) && lexicon.phrases.has(each)) ?? null);
  });
  if (compound)
    return compound.map(({ word: part, from, until }) => ({
      ...nothing,
      senses: lexicon.phrases.get(part) ?? lexicon.stemmed(part),
      text: part,
      from,
      until,
    }));
  const providers = known.named(word);
  if (providers.length > 0) return [{ senses: [], words, providers, text: word }];
  const part = known.partOf(word);
  if (number >= 0 && known.telling(number))
    return [{ senses: part, words: known.textStems(word), providers: [], text: word }];
  // An everyday word is itself, not a form of one of ours: a car is no Arab.
  if (lexicon.ordinary.has(word)) return null;
  const stemmed = lexicon.stemmed(word);
  if (stemmed.length + part.length > 0) return [{ senses: [...stemmed, ...part], words, providers: [], text: word }];
  const related = known.textStems(word);
  return related.length > 0 ? [{ senses: [], words: related, providers: [], text: word }] : null;
}

const union = (meanings: Meaning[]): Meaning => ({
  senses: meanings.flatMap(({ senses }) => senses),
  words: [...new Set(meanings.flatMap(({ words }) => words))],
  providers: [...new Set(meanings.flatMap(({ providers }) => providers))],
});

/** What a word can become that is still being typed. */
function completed(known: Known, start: string): Meaning | null {
  const found = known.beginning(start);
  if (found.length === 0) return null;
  return union(
    found.map((word) => ({
      senses: (known.lexicon.phrases.get(word) ?? []).map((sense) => ({
        ...sense,
        weight: sense.weight * (0.7 + (0.3 * start.length) / word.length),
      })),
      words: [],
      providers: known.named(word),
    })),
  );
}

/** A word with its slip put right: the nearest known word, also when only half of a compound was mistyped. */
function corrected(known: Known, word: string): string | null {
  // An Arabic word is known without its article.
  const [best] = [...new Set([word, ...(isArabic(word) ? spellings(word) : [])])]
    .flatMap((each) => known.correct(each))
    .sort((a, b) => a.distance - b.distance);
  const { phrases } = known.lexicon;
  let nearest = best ? { word: best.word, distance: best.distance } : null;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const [wrong, right, build] = phrases.has(head)
      ? ([tail, head, (fixed: string) => head + fixed] as const)
      : phrases.has(tail)
        ? ([head, tail, (fixed: string) => fixed + tail] as const)
        : ([null, null, null] as const);
    if (wrong === null || right.length < 3) continue;
    const [fix] = known.correct(wrong);
    if (fix && phrases.has(fix.word) && fix.distance + 0.1 < (nearest?.distance ?? Infinity))
      nearest = { word: build(fix.word), distance: fix.distance + 0.1 };
  }
  return nearest?.word ?? null;
}

/** Tokens with their slips put right; words that stay unknown are left as they are. */
function repair(known: Known, all: Token[], typing: boolean): Repaired[] {
  return all.map((token, at) => {
    const exact = { ...token, how: 'exact' as const, open: false };
    if (known.lexicon.words.has(token.word) || readWord(known, token.word) !== null) return exact;
    const last = typing && at === all.length - 1;
    if (last && token.word.length >= 3 && known.beginning(token.word).length > 0)
      return { ...token, how: 'completed' as const, open: true };
    if (known.lexicon.ordinary.has(token.word)) return exact;
    const better = corrected(known, token.word);
    if (better !== null) return { ...token, word: better, how: 'corrected' as const, open: false };
    return exact;
  });
}

/** The tokens without phrases that mean nothing together. */
function withoutAsides(all: Token[]): Token[] {
  const left: Token[] = [];
  for (let at = 0; at < all.length;) {
    const aside = asides.find((phrase) => phrase.every((word, ahead) => all[at + ahead]?.word === word));
    const token = all[at];
    if (!aside && token) left.push(token);
    at += aside?.length ?? 1;
  }
  return left;
}

/** Reads a query: which parts it has, and what each can mean. */
export function read(query: string, known: Known): Reading {
  const { lexicon } = known;
  const all = withoutAsides(tokens(query));
  const ages = namedAges(query, all);
  const inAge = new Set(
    ages.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)),
  );
  const parts: Part[] = ages.map(({ min, max, first, last }) => ({
    ...nothing,
    age: { min, max },
    span: [all[first]?.from ?? 0, all[last]?.until ?? 0],
    how: 'exact',
    text: `${min}`,
  }));
  const rest = repair(
    known,
    all.filter((_, at) => !inAge.has(at)),
    /[\p{L}\p{N}]$/u.test(query),
  );
  const either = rest.some(({ word }) => lexicon.either.has(word));
  const unknown: Token[] = [];
  const silent = (word: string) =>
    sensesOf(known, word).length === 0 && spellings(word).some((each) => lexicon.silent.has(each));
  const content = outside(rest, known, (phrase, from, until, how) =>
    parts.push({ ...nothing, senses: phrase.senses, age: null, span: [from, until], how, text: phrase.text }),
  ).filter(({ word, open }) => open || lexicon.turning.has(word) || !silent(word));
  const put = (meaning: Meaning, from: number, until: number, how: How, text: string) =>
    parts.push({ ...meaning, age: null, span: [from, until], how, text });

  for (let at = 0; at < content.length;) {
    const phrase = phraseAt(known, content, at);
    if (phrase) {
      const last = content[at + phrase.length - 1];
      const used = content.slice(at, at + phrase.length);
      const how = used.find((each) => each.how !== 'exact')?.how ?? 'exact';
      put({ ...nothing, senses: phrase.senses }, content[at]?.from ?? 0, last?.until ?? 0, how, phrase.text);
      at += phrase.length;
      continue;
    }
    const token = content[at];
    at += 1;
    if (!token) continue;
    const { word, from, until, how, open } = token;
    if (open) {
      const meaning = completed(known, word);
      if (meaning) put(meaning, from, until, how, word);
      continue;
    }
    const meanings = readWord(known, word);
    if (meanings === null) unknown.push(token);
    else
      for (const { text, from: start, until: end, ...meaning } of meanings) {
        // Only an unchanged word has its parts where they were typed.
        const whole = start === undefined || end === undefined || how !== 'exact' || until - from !== word.length;
        put(meaning, whole ? from : from + start, whole ? until : from + end, how, text);
      }
  }
  return { parts: parts.sort((a, b) => a.span[0] - b.span[0]), unknown, either };
}

type Repaired = Token & { how: How; open: boolean };

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
function outside(
  all: Repaired[],
  known: Known,
  take: (phrase: Phrase, from: number, until: number, how: How) => void,
): Repaired[] {
  const { phrases, silent } = known.lexicon;
  const left: Repaired[] = [];
  for (let at = 0; at < all.length;) {
    let taken = 0;
    for (let length = Math.min(longestPhrase + 1, all.length - at); length > 1 && taken === 0; length -= 1) {
      const used = all.slice(at, at + length);
      const text = waysToSay(used).find(
        (words) => words.some((word) => silent.has(word)) && phrases.has(words.join(' ')),
      );
      const senses = text && phrases.get(text.join(' '));
      if (!senses) continue;
      take({ senses, length, text: text.join(' ') }, used[0]?.from ?? 0, used.at(-1)?.until ?? 0, 'exact');
      taken = length;
    }
    const token = all[at];
    if (taken === 0 && token) left.push(token);
    at += Math.max(1, taken);
  }
  return left;
}

type Phrase = { senses: Sense[]; length: number; text: string };

/** The longest phrase that begins at a place, also when it was written in two words or begun but not finished. */
function phraseAt(known: Known, content: Repaired[], at: number): Phrase | null {
  const { phrases } = known.lexicon;
  for (let length = Math.min(longestPhrase, content.length - at); length > 1; length -= 1) {
    const used = content.slice(at, at + length);
    for (const words of waysToSay(used)) {
      const senses = phrases.get(words.join(' ')) ?? phrases.get(words.join(''));
      if (senses) return { senses, length, text: words.join(' ') };
      if (!used.at(-1)?.open) continue;
      const meaning = completed(known, words.join(' '));
      if (meaning) return { senses: meaning.senses, length, text: words.join(' ') };
    }
  }
  return null;
}
