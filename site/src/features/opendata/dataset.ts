import { localeKeys } from '@kunstwijzer/content/model';
import type { LocalizedText } from '@kunstwijzer/content/model';
import type { Key } from '../../i18n/index.ts';
import { csv } from '@kunstwijzer/content/csv';
import type { Cell } from '@kunstwijzer/content/csv';

/** What a field of open data holds: one value, several, or a text per language. Unknown is null or an empty list. */
export type Value = Cell | string[] | { texts: LocalizedText };

/** One field: its name is the last part of the key that explains it. */
export type Field<T> = { name: string; key: Key; of: (record: T) => Value };

/** A list of records that others may take, and what we give of each. */
export type Dataset<T> = { records: T[]; fields: Field<T>[] };

/** The data sets; a name is also that of the files. */
export const datasetNames = ['providers', 'activities', 'events'] as const;
export type DatasetName = (typeof datasetNames)[number];

type FieldKey = Extract<Key, `opendata.of.${string}`>;

/** A field whose meaning is the text `opendata.of.<name>`. */
export const field = <T>(key: FieldKey, of: (record: T) => Value): Field<T> => ({
  name: key.slice('opendata.of.'.length),
  key,
  of,
});

const isTexts = (value: Value): value is { texts: LocalizedText } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A data set as JSON; `about` says what it is and what may be done with it. */
export const toJson = <T>({ records, fields }: Dataset<T>, about: Record<string, unknown>): string =>
  JSON.stringify(
    {
      ...about,
      count: records.length,
      records: records.map((record) =>
        Object.fromEntries(
          fields.map(({ name, of }) => {
            const value = of(record);
            return [name, isTexts(value) ? value.texts : value];
          }),
        ),
      ),
    },
    null,
    1,
  );

/** A data set as CSV: a text has a column per language, several values are joined with ` | `. */
export function toCsv<T>({ records, fields }: Dataset<T>): string {
  // Whether a field is a text shows in its values; a data set without records has no languages to show.
  const texts = new Set(
    fields.filter(({ of }) => records.some((record) => isTexts(of(record)))).map(({ name }) => name),
  );
  const header = fields.flatMap(({ name }) =>
    texts.has(name) ? localeKeys.map((locale) => `${name}_${locale}`) : [name],
  );
  const rows = records.map((record) =>
    fields.flatMap(({ of }): Cell[] => {
      const value = of(record);
      if (isTexts(value)) return localeKeys.map((locale) => value.texts[locale] ?? null);
      return [Array.isArray(value) ? value.join(' | ') : value];
    }),
  );
  return csv(header, rows);
}
