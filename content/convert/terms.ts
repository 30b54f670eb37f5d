import { localeKeys } from '../model/index.ts';
import type { LocalizedText, Term as TermSchema } from '../model/index.ts';
import type { z } from 'zod';
import type { Context, Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import { readerOf, translated } from './library.ts';
import { fromEditors, fromSources } from './sources.ts';
import { doubts, isPublished } from './status.ts';
import { categoryWords, meaning } from './vocab.ts';
import { artWords } from './words/arts.ts';
import { everydayWords } from './words/everyday.ts';
import type { ExtraTerm, Spelling } from './words/word.ts';

type Term = z.infer<typeof TermSchema>;
type Words = Term['synonyms'];

/** Lists of words per language from `'one, two'`. */
export const wordsOf = (spelling: Spelling = {}): Words =>
  Object.fromEntries(
    localeKeys.flatMap((locale) => (spelling[locale] ? [[locale, spelling[locale].split(', ')]] : [])),
  );

/** The first name and the other names of a glossary line such as "drama, stage play". */
function namesOf(fact: Pick<FactFiles['glossary'][number], 'nl' | 'en' | 'tr' | 'ar'>): {
  name: LocalizedText;
  others: Words;
} {
  const names = localeKeys.map((locale) => [locale, splitNames(fact[locale])] as const);
  return {
    name: Object.fromEntries(names.map(([locale, [first]]) => [locale, first])),
    others: Object.fromEntries(names.flatMap(([locale, [, ...rest]]) => (rest.length > 0 ? [[locale, rest]] : []))),
  };
}

// Commas inside brackets explain; a question or a sentence is one name.
const splitNames = (text: string) => (/[(?؟]/u.test(text) ? [text] : text.split(/, | ?، /u));

const both = (a: Words, b: Words): Words =>
  Object.fromEntries(
    localeKeys.flatMap((locale) => {
      const words = [...new Set([...(a[locale] ?? []), ...(b[locale] ?? [])])];
      return words.length > 0 ? [[locale, words]] : [];
    }),
  );

/** The term of a glossary line, with the synonyms and misspellings that people type. */
export function toTerm(fact: FactFiles['glossary'][number], { library }: Context): Converted<Term> {
  const texts = readerOf(library, `terms.${fact.id}`);
  const { name, others } = namesOf(fact);
  const extra = artWords[fact.id];
  const record: Omit<Term, 'textState'> = {
    slug: fact.id,
    example: false,
    confirmation: fromSources(fact.sources),
    category: meaning(categoryWords, fact.category, { file: 'glossary', record: fact.id, field: 'category' }),
    discipline: extra?.discipline ?? null,
    name,
    explanation: texts.text('explanation'),
    synonyms: both(both(others, wordsOf(extra?.synonyms)), wordsOf(everydayWords[fact.id])),
    misspellings: wordsOf(extra?.misspellings),
  };
  return {
    record: { ...record, textState: texts.states() },
    live: isPublished(fact),
    notes: [...doubts(fact), ...texts.notes],
  };
}

/** A term of our own, beside the glossary. */
export const toExtraTerm = ({
  slug,
  category,
  discipline,
  name,
  synonyms,
  misspellings,
}: ExtraTerm): Converted<Term> => ({
  record: {
    slug,
    example: false,
    confirmation: fromEditors,
    textState: translated,
    category,
    discipline,
    name,
    explanation: null,
    synonyms: both(wordsOf(synonyms), wordsOf(everydayWords[slug])),
    misspellings: wordsOf(misspellings),
  },
  live: true,
  notes: [],
});
