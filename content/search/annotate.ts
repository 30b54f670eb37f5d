import { ageGroupYears } from '../core/index.ts';
import type { AgeRange } from '../core/index.ts';
import type { AgeGroup } from '../model/index.ts';
import { compoundTail } from './compounds.ts';
import type { Known } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { read } from './read.ts';
import { remembered } from './remembered.ts';
import type { RecordFacts, SearchRecord } from './types.ts';

/** What the search knows of a record: its facts, and what its texts say beside them. */
export type Row = RecordFacts & {
  kind: string;
  provider?: string;
  /** Numbers of concepts: those of the facts, those of title and tags, those of the sentences. */
  is?: number[];
  says?: number[];
  mentions?: number[];
  /** Numbers of themes that it belongs to, and of terms that it is akin to. */
  themes?: number[];
  kin?: number[];
};

/** A reader that only knows the vocabulary: no names, no words of texts, no slips. */
const plain = (lexicon: Lexicon): Known => ({
  lexicon,
  textWord: () => -1,
  textStems: () => [],
  partOf: () => [],
  telling: () => false,
  named: () => [],
  withWord: () => [],
  namedInFull: () => [],
  correct: () => [],
  beginning: () => [],
});

/** Whether the vocabulary has a word, so that the texts need not. */
export const isKnownWord = remembered((word: string, lexicon: Lexicon): boolean => {
  if (lexicon.silent.has(word)) return true;
  const { parts } = read(word, plain(lexicon));
  return parts.some(({ senses, named }) => senses.length > 0 || named !== null);
});

/** `exact` are the concepts that the text names as they are called; the others it only has a form of. */
type Said = { concepts: number[]; exact: Set<number>; ages: AgeRange[] };

// What a stem is worth at most (lexicon.ts): below that a word is only like the one we know.
const stemWeight = 0.9;

const saidIn = remembered((text: string, lexicon: Lexicon): Said => {
  const { parts, typed } = read(text, plain(lexicon));
  // A thing is what the end of its name says: a "vissersvrouwenkoor" is a choir of women.
  const tails = typed.flatMap(({ word }) =>
    compoundTail(word, (part) => lexicon.phrases.has(part)).map((part) => ({
      senses: lexicon.phrases.get(part) ?? [],
    })),
  );
  const surest = [...parts, ...tails].flatMap(({ senses }) => {
    const top = Math.max(...senses.map(({ weight }) => weight));
    return senses.filter(({ weight }) => weight === top);
  });
  const ages = parts.flatMap(({ named }) => (named?.type === 'age' ? [[named.min, named.max] as AgeRange] : []));
  return {
    concepts: [...new Set(surest.map(({ concept }) => concept))],
    exact: new Set(surest.flatMap(({ concept, weight }) => (weight > stemWeight ? [concept] : []))),
    ages,
  };
});

const optional = (list: number[]): number[] | undefined => (list.length > 0 ? list : undefined);

/** Reads the texts of a record, and fills what its makers left open with what they wrote. */
export function annotate(record: SearchRecord, lexicon: Lexicon): Row {
  const { facts, kind, provider } = record;
  const { concepts } = lexicon;
  const is = [
    ...(facts.terms ?? []).map((key) => concepts.findIndex((each) => each.type === 'term' && each.key === key)),
  ].filter((number) => number >= 0);
  const title = saidIn(record.title, lexicon);
  const tags = (record.tags ?? []).map((tag) => saidIn(tag, lexicon));
  const said = [...new Set([title, ...tags].flatMap((each) => each.concepts))];
  const named = new Set([title, ...tags].flatMap((each) => [...each.exact]));
  const keysSaid = (type: string) =>
    said.flatMap((number) => (concepts[number]?.type === type ? [concepts[number].key] : []));
  const topical = (number: number) => concepts[number]?.type === 'term';
  // Of what its makers told what it is, a form of a word in the title tells no more: "De Draaiende Rok" is no dj.
  const says = said.filter(
    (number) => topical(number) && !is.includes(number) && (is.length === 0 || named.has(number)),
  );
  const inText = saidIn(record.text ?? '', lexicon);
  const mentions = [...inText.exact].filter((each) => topical(each) && !is.includes(each) && !says.includes(each));
  // Of an organisation the name says little about who may come: "Jeugdtheater" also has classes for parents.
  const ages =
    facts.ages?.length === 0 ? (title.ages.length > 0 ? title.ages : agesOf(keysSaid('ageGroup'))) : facts.ages;
  const audiences = [...new Set([...(facts.audiences ?? []), ...keysSaid('audience')])];
  const forms = [...new Set([...(facts.forms ?? []), ...keysSaid('form')])];
  return {
    ...facts,
    kind,
    ...(provider !== undefined && { provider }),
    terms: undefined,
    is: optional(is),
    says: optional(says),
    mentions: optional(mentions),
    ...(ages && { ages }),
    ...(audiences.length > 0 && { audiences }),
    ...(forms.length > 0 && { forms: forms.sort() }),
  };
}

const agesOf = (groups: string[]): AgeRange[] => groups.map((group) => ageGroupYears[group as AgeGroup]);
