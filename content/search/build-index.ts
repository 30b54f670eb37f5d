import { anew } from '../core/index.ts';
import type { Keep } from '../core/index.ts';
import type { Locale } from '../model/index.ts';
import { annotate } from './annotate.ts';
import { packColumns } from './columns.ts';
import { columnNames } from './decode.ts';
import { indexVersion } from './format.ts';
import type { Index, PackedConcept } from './format.ts';
import { readLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { phrasesOf } from './phrases.ts';
import { packTexts } from './texts.ts';
import { relatedOf } from './themes.ts';
import { foldedWords } from './tokens.ts';
import type { Concept, SearchRecord, Vocabulary } from './types.ts';
import ages from './words/ages.json' with { type: 'json' };
import { forms } from './words/forms.ts';
import { everyday } from './words/everyday/all.ts';
import { ordinary } from './words/ordinary.ts';
import { either, silent, turning } from './words/silent.ts';
import { readerWords } from './words/readers.ts';
import { wishes } from './words/wishes.ts';

const languages = ['nl', 'en', 'tr', 'ar'] as const satisfies Locale[];

/** The words of a concept per language, its name first, slips last; a word of an earlier language is left out. */
function packWords({ labels, synonyms = {}, misspellings = {} }: Concept, small: Set<string>): string {
  const seen = new Set<string>();
  const unseen = (words: string[]) => {
    const phrases = words.flatMap((word) => phrasesOf(word, small)).filter((phrase) => !seen.has(phrase));
    for (const phrase of phrases) seen.add(phrase);
    return [...new Set(phrases)].join(',');
  };
  const right = languages.map((language) => unseen([labels[language] ?? [], synonyms[language] ?? []].flat()));
  // What is a slip in one language can be the word itself in another.
  const wrong = languages.map((language) => unseen(misspellings[language] ?? []));
  return right.map((words, at) => (wrong[at] ? `${words};${wrong[at]}` : words)).join('|');
}

function packConcepts(concepts: Concept[], locale: Locale): PackedConcept[] {
  const small = new Set([...silent, ...either]);
  const number = new Map(concepts.map(({ type, key }, at) => [`${type} ${key}`, at]));
  const broader = (concept: Concept): number => {
    if (concept.within === undefined) return -1;
    return number.get(`${concept.type === 'neighbourhood' ? 'district' : 'discipline'} ${concept.within}`) ?? -1;
  };
  return concepts.map((concept) => [
    concept.type,
    concept.key,
    concept.labels[locale] ?? concept.labels.nl ?? concept.key,
    broader(concept),
    packWords(concept, small),
  ]);
}

const lexicons = new Map<Locale, { words: string; lexicon: Lexicon }>();

/** The lexicon of an index. The last one of a language is kept, with all that was read with it: words seldom change. */
function lexiconOf(head: Parameters<typeof readLexicon>[0]): Lexicon {
  const words = JSON.stringify(head);
  const last = lexicons.get(head.locale);
  const lexicon = last?.words === words ? last.lexicon : readLexicon(head);
  lexicons.set(head.locale, { words, lexicon });
  return lexicon;
}

/**
 * Makes the search index of some records in one language: plain JSON, for `openIndex`. The same records give the same
 * index, byte for byte. `vocabulary` is what the words of visitors can mean; see README.md. `keep` may know what was made of a
 * record the last time, in the same language.
 */
export function buildIndex(records: SearchRecord[], locale: Locale, vocabulary: Vocabulary, keep: Keep = anew): Index {
  const concepts = [...vocabulary.concepts, ...wishes, ...forms];
  const head = {
    version: indexVersion,
    locale,
    concepts: packConcepts(concepts, locale),
    silent: [...new Set(silent)].sort().join(' '),
    either: either.join(' '),
    turning: turning.join(' '),
    ordinary: [...new Set(ordinary)].sort().join(' '),
    everyday: everyday.join(' '),
    ages,
    ...readerWords,
    points: vocabulary.points ?? {},
  };
  const lexicon = lexiconOf(head);
  const read = records.map((record) => keep([record, lexicon], () => annotate(record, lexicon)));
  const related = relatedOf(
    read.map((row, at) => ({ ...row, id: records[at]?.id ?? '' })),
    lexicon,
    concepts,
    vocabulary.kin ?? [],
  );
  const rows = read.map((row, at) => keep([row, JSON.stringify(related[at])], () => ({ ...row, ...related[at] })));
  const columns = packColumns(rows, columnNames, keep);
  return {
    ...head,
    ids: records.map(({ id }) => id),
    columns,
    names: (columns.provider?.values ?? []).map((name) => foldedWords(String(name)).join(' ')),
    ...packTexts(records, lexicon),
  };
}
