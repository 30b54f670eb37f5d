import type { Index } from './format.ts';
import { unpack } from './pack.ts';
import type { RecordFacts } from './types.ts';

/** A fact of all records: the different values there are, and which one each record has (0: none). */
export type Column<T> = { values: (T | undefined)[]; of: number[] };

/** The columns of an index: the facts of the records, and what the engine read in their texts. */
export type Columns = { [K in keyof RecordFacts]-?: Column<NonNullable<RecordFacts[K]>> } & {
  kind: Column<string>;
  provider: Column<string>;
  /** Numbers of concepts: of the facts, of title and tags, of the sentences. */
  is: Column<number[]>;
  says: Column<number[]>;
  mentions: Column<number[]>;
  /** Numbers of themes that it belongs to, and of terms that it is akin to. */
  themes: Column<number[]>;
  kin: Column<number[]>;
};

/** What one column says about a record. */
export const valueOf = <T>({ values, of }: Column<T>, record: number): T | undefined => values[of[record] ?? 0];

export const columnNames = [
  'kind',
  'provider',
  'is',
  'says',
  'mentions',
  'themes',
  'kin',
  'disciplines',
  'terms',
  'ages',
  'districts',
  'neighbourhood',
  'point',
  'days',
  'times',
  'passes',
  'price',
  'stage',
  'levels',
  'languages',
  'dutch',
  'attendance',
  'access',
  'audiences',
  'forms',
  'next',
  'dates',
  'capacity',
  'topic',
  'lapsed',
] as const satisfies (keyof Columns)[];

/** The columns of an index; one that no record has is there, and empty. */
export function readColumns({ columns }: Index): Columns {
  const read = (name: keyof Columns): Column<unknown> => {
    const packed = columns[name];
    return packed ? { values: [undefined, ...packed.values], of: unpack(packed.of) } : { values: [undefined], of: [] };
  };
  return Object.fromEntries(columnNames.map((name) => [name, read(name)])) as Columns;
}

/** Where a word of the texts stands: per record the strongest of title, tags and text. */
export type Posting = { record: number; field: 'title' | 'tags' | 'text' };

const fields = ['title', 'tags', 'text'] as const;

/** The records that have a word. */
export function readPosting(packed: string): Posting[] {
  let record = -1;
  return unpack(packed).map((number) => {
    record += Math.floor(number / fields.length) + 1;
    return { record, field: fields[number % fields.length] ?? 'text' };
  });
}
