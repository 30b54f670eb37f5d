import { localeKeys } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Field } from 'payload';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The fields of a level by name, through rows, tabs and other parts that only arrange them. */
function named(fields: Field[]): Map<string, Field & { name: string }> {
  const found = new Map<string, Field & { name: string }>();
  const add = (more: Map<string, Field & { name: string }>) => more.forEach((field, name) => found.set(name, field));
  for (const field of fields) {
    if (field.type === 'tabs') field.tabs.forEach((tab) => add(named(tab.fields)));
    else if ('name' in field && field.name) found.set(field.name, field);
    else if ('fields' in field) add(named(field.fields));
  }
  return found;
}

const rowId = (rows: unknown, at: number): Data => {
  const row: unknown = Array.isArray(rows) ? rows[at] : null;
  return isData(row) && row.id !== undefined ? { id: row.id } : {};
};

/**
 * Data with a record by language for each localised field, as it is for one language: what is said in no other language
 * is left alone. `stored` is the document of a save before, so that its rows are kept and not made again.
 */
export function inLocale(fields: Field[], data: Data, locale: Locale, stored: Data | null): Data {
  const known = named(fields);
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]): [string, unknown][] => {
      const field = known.get(key);
      if (!field) return [[key, value]];
      if ('localized' in field && field.localized) {
        if (!isData(value)) return [[key, value]];
        return locale in value ? [[key, value[locale]]] : [];
      }
      const before = stored?.[key];
      if (field.type === 'group' && isData(value))
        return [[key, inLocale(field.fields, value, locale, isData(before) ? before : null)]];
      if (field.type === 'array' && Array.isArray(value))
        return [
          [key, value.map((row: Data, at) => ({ ...inLocale(field.fields, row, locale, null), ...rowId(before, at) }))],
        ];
      return [[key, value]];
    }),
  );
}

/** The languages in which data has a text; all of them when a text is taken away. */
export function localesIn(fields: Field[], data: Data): Locale[] {
  const found = new Set<Locale>();
  const look = (level: Field[], values: Data) => {
    const known = named(level);
    for (const [key, value] of Object.entries(values)) {
      const field = known.get(key);
      if (!field) continue;
      if ('localized' in field && field.localized)
        for (const locale of localeKeys) {
          if (!isData(value) || locale in value) found.add(locale);
        }
      else if (field.type === 'group' && isData(value)) look(field.fields, value);
      else if (field.type === 'array' && Array.isArray(value)) value.forEach((row: Data) => look(field.fields, row));
    }
  };
  look(fields, data);
  return localeKeys.filter((locale) => found.has(locale));
}
