import { anew } from '@kunstwijzer/content/core';
import type { Keep } from '@kunstwijzer/content/core';
import { row, csvFile } from '@kunstwijzer/content/csv';
import type { Cell } from '@kunstwijzer/content/csv';
import { localeKeys } from '@kunstwijzer/content/model';
import type { LocalizedText } from '@kunstwijzer/content/model';
import type { Key } from '../../i18n/index.ts';

type FieldKey = Extract<Key, `opendata.of.${string}`>;
type Named = { name: string; key: FieldKey };

/**
 * One field: its name is the last part of the key that explains it. It holds one value or several (unknown is null or an
 * empty list), or a text per language.
 */
export type Field<T> = Named &
  ({ isText: false; of: (record: T) => Cell | string[] } | { isText: true; of: (record: T) => LocalizedText });

/**
 * A list of records that others may take, and what we give of each. `parts` is what that is made of: the record itself,
 * and what its fields take from elsewhere.
 */
export type Dataset<T> = { records: T[]; fields: Field<T>[]; parts: (record: T) => [object, ...unknown[]] };

/** The data sets; a name is also that of the files. */
export const datasetNames = ['providers', 'activities', 'events', 'spaces'] as const;
export type DatasetName = (typeof datasetNames)[number];

const named = (key: FieldKey): Named => ({ name: key.slice('opendata.of.'.length), key });

/** A field whose meaning is the text `opendata.of.<name>`. */
export const field = <T>(key: FieldKey, of: (record: T) => Cell | string[]): Field<T> => ({
  ...named(key),
  isText: false,
  of,
});

/** A field with a text per language. */
export const textField = <T>(key: FieldKey, of: (record: T) => LocalizedText): Field<T> => ({
  ...named(key),
  isText: true,
  of,
});

/** A data set as JSON, a record on each line; `about` says what it is and what may be done with it. */
export function toJson<T>(
  { records, fields, parts }: Dataset<T>,
  about: Record<string, unknown>,
  keep: Keep = anew,
): string {
  const lines = records.map((record) =>
    keep(parts(record), () => JSON.stringify(Object.fromEntries(fields.map(({ name, of }) => [name, of(record)])))),
  );
  const head = JSON.stringify({ ...about, count: records.length }, null, 1).replace(/\n\}$/u, '');
  return `${head},\n "records": [\n${lines.join(',\n')}\n]\n}\n`;
}

/** A data set as CSV: a text has a column per language, several values are joined with ` | `. */
export function toCsv<T>({ records, fields, parts }: Dataset<T>, keep: Keep = anew): string {
  const header = fields.flatMap(({ name, isText }) =>
    isText ? localeKeys.map((locale) => `${name}_${locale}`) : [name],
  );
  const cellsOf = (record: T) =>
    fields.flatMap((each): Cell[] => {
      if (each.isText) return localeKeys.map((locale) => each.of(record)[locale] ?? null);
      const value = each.of(record);
      return [Array.isArray(value) ? value.join(' | ') : value];
    });
  return csvFile([row(header), ...records.map((record) => keep(parts(record), () => row(cellsOf(record))))]);
}
