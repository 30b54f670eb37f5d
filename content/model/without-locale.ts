import { localeKeys } from './locales.ts';
import type { Locale } from './locales.ts';

const isLocalized = (value: object) => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => (localeKeys as string[]).includes(key));
};

// A picture brings its own texts: the media library translates them apart from the record.
const notOfTheRecord = new Set(['textState', 'image']);

/** A record without its texts in one language; a text that is in no other language stays. */
export function withoutLocale<T>(value: T, locale: Locale): T {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutLocale(item, locale)) as T;
  const entries = Object.entries(value);
  const others = isLocalized(value) ? entries.filter(([key]) => key !== locale) : entries;
  return Object.fromEntries(
    (others.length > 0 ? others : entries).map(([key, part]) => [
      key,
      notOfTheRecord.has(key) ? (part as unknown) : withoutLocale<unknown>(part, locale),
    ]),
  ) as T;
}
