import { z } from 'zod';

/**
 * The one list of languages. Routes, directions, Intl tags and the Payload localisation follow from it. `territory` is the
 * language as Open Graph wants it, which knows none without a country.
 */
export const locales = {
  nl: { label: 'Nederlands', dir: 'ltr', tag: 'nl-NL', territory: 'nl_NL' },
  en: { label: 'English', dir: 'ltr', tag: 'en-GB', territory: 'en_GB' },
  tr: { label: 'Türkçe', dir: 'ltr', tag: 'tr-TR', territory: 'tr_TR' },
  // Western digits: prices, times and phone numbers must match what people see on Dutch paper.
  ar: { label: 'العربية', dir: 'rtl', tag: 'ar-u-nu-latn', territory: 'ar_AR' },
} as const satisfies Record<string, { label: string; dir: 'ltr' | 'rtl'; tag: string; territory: string }>;

export type Locale = keyof typeof locales;

export const localeKeys = Object.keys(locales) as Locale[];

/** The language every text falls back to. */
export const defaultLocale = 'nl' satisfies Locale;

export const Locale = z.enum(localeKeys);

export const isLocale = (value: unknown): value is Locale => Locale.safeParse(value).success;
