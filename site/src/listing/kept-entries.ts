import type { Locale } from '@kunstwijzer/content/model';
import type { Entry } from './entry.ts';

const texts = new WeakMap<Entry, string>();

/** An entry as JSON. It goes into several files of a language, and is written out once. */
export function entryText(entry: Entry): string {
  const text = texts.get(entry) ?? JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}

const last = new Map<Locale, Map<string, Entry>>();

/**
 * The same entries, and where one says what it said the last time in this language, the very object of that time: so
 * that two versions are compared quickly, and what was worked out for an entry can be used again (ADR 111).
 */
export function keepEntries<Lists extends Record<string, Entry[]>>(locale: Locale, lists: Lists): Lists {
  const before = last.get(locale);
  const now = new Map<string, Entry>();
  const kept = Object.entries(lists).map(([name, entries]) => [
    name,
    entries.map((entry) => {
      const old = before?.get(entry.url);
      const isSame = old && (old === entry || entryText(old) === entryText(entry));
      const same = isSame ? old : entry;
      now.set(entry.url, same);
      return same;
    }),
  ]);
  last.set(locale, now);
  return Object.fromEntries(kept) as Lists;
}
