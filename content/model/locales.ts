import { z } from 'zod';

type Language = {
  label: string;
  dir: 'ltr' | 'rtl';
  tag: string;
  territory: string;
  letters: 'latin' | 'latin-ext' | 'arabic';
};

/**
 * The one list of languages. Routes, directions, Intl tags and the Payload localisation follow from it. `territory` is the
 * language as Open Graph wants it, which knows none without a country; `letters` say which fonts it needs. A key has two letters.
 */
const ours = {
  nl: { label: 'Nederlands', dir: 'ltr', tag: 'nl-NL', territory: 'nl_NL', letters: 'latin' },
  en: { label: 'English', dir: 'ltr', tag: 'en-GB', territory: 'en_GB', letters: 'latin' },
  tr: { label: 'Türkçe', dir: 'ltr', tag: 'tr-TR', territory: 'tr_TR', letters: 'latin-ext' },
  // Western digits: prices, times and phone numbers must match what people see on Dutch paper.
  ar: { label: 'العربية', dir: 'rtl', tag: 'ar-u-nu-latn', territory: 'ar_AR', letters: 'arabic' },
} as const satisfies Record<string, Language>;

/**
 * A language that a test adds before it loads this (content/test/pseudo.ts), said in words made from the English ones. So
 * nothing else may list languages, or hold words outside a table.
 */
export type AddedLanguage = Language & { key: string; say: (english: string) => string };
const { addedLanguage: added } = globalThis as { addedLanguage?: AddedLanguage };

export const locales: typeof ours = added ? { ...ours, [added.key]: added } : ours;

export type Locale = keyof typeof ours;

/** A table with a text, or an object of texts, in each language: in the added language too. */
/* @__NO_SIDE_EFFECTS__ */
export function inEveryLanguage<T extends Record<Locale, unknown>>(table: T): T {
  if (!added) return table;
  const said = (value: unknown): unknown =>
    typeof value === 'string'
      ? added.say(value)
      : Object.fromEntries(Object.entries(value as object).map(([key, text]) => [key, said(text)]));
  return { ...table, [added.key]: said(table.en) };
}

export const localeKeys = Object.keys(locales) as Locale[];

/** The language every text falls back to. */
export const defaultLocale = 'nl' satisfies Locale;

export const Locale = z.enum(localeKeys);

export const isLocale = (value: unknown): value is Locale => Locale.safeParse(value).success;
