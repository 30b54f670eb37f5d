import { readColumns, readPosting, valueOf } from './decode.ts';
import type { Columns, Posting } from './decode.ts';
import type { Index } from './format.ts';
import { knownWords } from './known.ts';
import type { Known } from './known.ts';
import { readLexicon } from './lexicon.ts';
import { readersOf } from './readers.ts';
import type { Lexicon } from './lexicon.ts';
import { standingOf } from './standing.ts';

/** How surely a record is about a concept: 1 when it is what it is for. */
type Mention = { record: number; strength: number; field: 'concept' | 'title' | 'text' };

/** An index that is open. */
export type Store = {
  size: number;
  ids: string[];
  columns: Columns;
  lexicon: Lexicon;
  known: Known;
  /** The records about a concept. */
  about: (concept: number) => Mention[];
  posting: (word: number) => Posting[];
  /** What puts records in order that fit a question equally well: the higher the sooner. */
  standing: (record: number) => number;
  providers: string[];
};

const strengths = { is: 1, says: 0.8, mentions: 0.25, themes: 0.9, kin: 0.2 } as const;

/** Every concept with the records about it. Providers do many things, so that the first of them count alike. */
function mentionsOf({ columns, size, lexicon }: Pick<Store, 'columns' | 'size' | 'lexicon'>): Mention[][] {
  const about: Mention[][] = lexicon.concepts.map(() => []);
  const put = (concept: number | undefined, mention: Mention) => {
    const list = concept === undefined ? undefined : about[concept];
    if (list && list.at(-1)?.record !== mention.record) list.push(mention);
  };
  const number = new Map(lexicon.concepts.map(({ type, key }, at) => [`${type} ${key}`, at]));
  // Few different values stand for many records: what they mean is looked up once each.
  const disciplines = columns.disciplines.values.map((keys = []) => keys.map((key) => number.get(`discipline ${key}`)));
  const passes = columns.passes.values.map((answers = {}) =>
    Object.keys(answers).flatMap((pass) => (answers[pass] === 'yes' ? [number.get(`pass ${pass}`)] : [])),
  );
  for (let record = 0; record < size; record += 1) {
    const kind = valueOf(columns.kind, record);
    valueOf(columns.is, record)?.forEach((concept, rank) => {
      const strength = kind === 'provider' ? (rank < 4 ? 0.97 : 0.8) : rank === 0 ? strengths.is : 0.7;
      put(concept, { record, strength, field: 'concept' });
    });
    for (const concept of valueOf(columns.says, record) ?? [])
      put(concept, { record, strength: strengths.says, field: 'title' });
    for (const concept of valueOf(columns.kin, record) ?? [])
      put(concept, { record, strength: strengths.kin, field: 'concept' });
    for (const concept of valueOf(columns.mentions, record) ?? [])
      put(concept, { record, strength: strengths.mentions, field: 'text' });
    for (const concept of valueOf(columns.themes, record) ?? [])
      put(concept, { record, strength: strengths.themes, field: 'concept' });
    disciplines[columns.disciplines.of[record] ?? 0]?.forEach((concept, rank) => {
      put(concept, { record, strength: rank === 0 || kind === 'provider' ? 1 : 0.8, field: 'concept' });
    });
    for (const concept of passes[columns.passes.of[record] ?? 0] ?? [])
      put(concept, { record, strength: kind === 'pass' ? 1 : 0.7, field: 'concept' });
  }
  return about;
}

/** Opens an index for reading. */
export function readIndex(index: Index): Store {
  const lexicon = readLexicon(index);
  const columns = readColumns(index);
  const words = index.words === '' ? [] : index.words.split(' ');
  const postings: (Posting[] | undefined)[] = [];
  const posting = (word: number) => (postings[word] ??= readPosting(index.postings[word] ?? ''));
  const providers = columns.provider.values.map((name) => name ?? '');
  const size = index.ids.length;
  let about: Mention[][] | null = null;
  return {
    size,
    ids: index.ids,
    columns,
    lexicon,
    providers,
    posting,
    standing: standingOf(columns, index.ids),
    about: (concept) => (about ??= mentionsOf({ columns, size, lexicon }))[concept] ?? [],
    known: knownWords(
      lexicon,
      {
        words,
        telling: index.telling,
        // The column begins with "none".
        providers: ['', ...index.names],
        everyday: index.everyday,
        locale: index.locale,
      },
      readersOf(index),
    ),
  };
}
