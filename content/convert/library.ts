import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { localeKeys } from '../model/index.ts';
import type { Locale, LocalizedRichText, LocalizedText, TextStates } from '../model/index.ts';
import { datedSentences, isUndated, sentencesOf } from './amounts.ts';
import { askOf } from './corrections.ts';
import type { Texts } from './texts.ts';

/** The texts of every language under the same keys; a missing key is not translated yet. */
export type Library = Record<Locale, Texts>;

/** The Dutch texts with the translations of a folder; a language without a file has no texts. */
export function readLibrary(folder: URL, dutch: Texts): Library {
  const read = (locale: Locale): Texts => {
    const file = new URL(`${locale}.json`, folder);
    if (!existsSync(file)) return {};
    try {
      return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch (cause) {
      throw new Error(`translations/${locale}.json is not an object of texts`, { cause });
    }
  };
  return { nl: dutch, en: read('en'), tr: read('tr'), ar: read('ar') };
}

/** Reads the texts of one record, and remembers what is missing and what was left out. */
export type Reader = {
  /** The text under a key in every language there is; null when the facts have none, or when it may not be shown. */
  text: (key: string) => LocalizedText | null;
  /** As `text`, for a field that cannot be empty. */
  required: (key: string) => LocalizedText;
  list: (key: string) => LocalizedText[];
  /** One paragraph of rich text. */
  rich: (key: string) => LocalizedRichText | null;
  states: () => TextStates;
  notes: string[];
};

/**
 * A reader of `<prefix>.<key>`. `year` is the year of the record's facts: it is put behind an amount that carries no
 * year itself; without it the sentence is left out. `yearApart` is for facts whose year has a field of its own.
 */
export function readerOf(library: Library, prefix: string, year: string | null = null, yearApart = false): Reader {
  const missing = new Set<Locale>();
  const notes: string[] = [];

  function dated(text: LocalizedText, dutch: string): LocalizedText | null {
    if (yearApart && year) return text;
    if (year) return mapTexts(text, (value) => (isUndated(dutch) ? withYear(value, year) : value));
    const kept = datedSentences(dutch);
    const total = sentencesOf(dutch).length;
    if (kept.length === total) return text;
    const left = sentencesOf(dutch).filter((_, i) => !kept.includes(i));
    notes.push(`Weggelaten, want het jaar bij het bedrag is niet bekend: ‘${left.join(' ')}’`);
    if (kept.length === 0) return null;
    const pieces = Object.entries(text).map(([locale, value]) => [locale, sentencesOf(value)] as const);
    // A translation with other sentence breaks cannot be cut at the same place: it falls back to Dutch.
    const same = pieces.filter(([, sentences]) => sentences.length === total);
    return Object.fromEntries(same.map(([locale, sentences]) => [locale, kept.map((i) => sentences[i]).join(' ')]));
  }

  function text(key: string): LocalizedText | null {
    const path = `${prefix}.${key}`;
    const dutch = library.nl[path];
    if (!dutch) return null;
    if (/controleren\b/u.test(dutch)) {
      notes.push(`Weggelaten tot het is nagevraagd: ‘${dutch}’`);
      return null;
    }
    const ask = askOf(path);
    if (ask) notes.push(ask);
    const all = Object.fromEntries(
      localeKeys.flatMap((locale) => (library[locale][path] ? [[locale, library[locale][path]]] : [])),
    ) as LocalizedText;
    const shown = dated(all, dutch);
    if (shown) for (const locale of localeKeys) if (!shown[locale]) missing.add(locale);
    return shown;
  }

  return {
    text,
    required: (key) => {
      const found = text(key);
      if (!found) throw new Error(`${prefix}.${key}: there is no text that may be shown`);
      return found;
    },
    list: (key) => {
      const texts: LocalizedText[] = [];
      for (let i = 0; library.nl[`${prefix}.${key}.${i}`]; i += 1) {
        const found = text(`${key}.${i}`);
        if (found) texts.push(found);
      }
      return texts;
    },
    rich: (key) => {
      const found = text(key);
      return found && mapTexts(found, (value) => [{ type: 'paragraph', children: [{ text: value }] }]);
    },
    states: () => ({ ...translated, ...Object.fromEntries([...missing].map((locale) => [locale, 'missing'])) }),
    notes,
  };
}

/** The state of texts that we wrote in Dutch and translated ourselves. */
export const translated: TextStates = { nl: 'own', en: 'translated', tr: 'translated', ar: 'translated' };

// Before the full stop, so that the year belongs to the sentence.
const withYear = (text: string, year: string) => text.replace(/[.]?$/u, (stop) => ` (${year})${stop}`);

function mapTexts<T>(texts: LocalizedText, change: (text: string) => T): Partial<Record<Locale, T>> {
  return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, change(text)]));
}
