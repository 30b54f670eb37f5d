import { splitCompound } from './compounds.ts';
import type { Known } from './known.ts';
import { sensesOf, spellings } from './lexicon.ts';
import type { Sense } from './lexicon.ts';
import { nothing } from './part.ts';
import type { Meaning } from './part.ts';
import { isArabic } from './stems.ts';

type Single = (Meaning & { text: string; from?: number; until?: number })[];

const isTerm = ({ concepts }: Known['lexicon'], senses: Sense[]): boolean =>
  senses.some(({ concept }) => concepts[concept]?.type === 'term');

/** What one word means as it stands: nothing for a silent word, null when it is not known. */
export function readWord(known: Known, word: string): Single | null {
  const { lexicon } = known;
  const number = known.textWord(word);
  const words = number >= 0 ? [number] : [];
  const senses = sensesOf(lexicon, word);
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
export function completed(known: Known, start: string): Meaning | null {
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
