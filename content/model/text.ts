import { z } from 'zod';
import { readable } from './characters.ts';
import { defaultLocale, Locale, localeKeys, locales } from './locales.ts';

/** A text in one or more languages. At least one language is present; a missing language has no key. */
export type LocalizedText = Partial<Record<Locale, string>>;

// Directional overrides and isolates can make a line read as something else (hardening.md, item 12).
export const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;

export const PlainText = z
  .string()
  .overwrite(readable)
  .trim()
  .min(1)
  .refine((text) => !bidiControls.test(text), 'contains hidden characters that change the reading direction');

/** The schema of a value in one language or more. */
export const localized = <T extends z.ZodType>(value: T) =>
  z
    .partialRecord(Locale, value)
    .refine((texts) => Object.keys(texts).length > 0, 'needs a text in at least one language');

export const LocalizedText = localized(PlainText);

/** A text in the language of the page, or in the language it falls back to. */
export type Picked<T> = { value: T; lang: Locale; dir: 'ltr' | 'rtl'; fallback: boolean };

/**
 * The text to show on a page in `locale`: that language, else Dutch, else any language there is.
 * `lang` and `dir` belong on the element that shows a fallback.
 */
export function pick<T>(texts: Partial<Record<Locale, T>>, locale: Locale): Picked<T> {
  const order: Locale[] = [locale, defaultLocale, ...localeKeys];
  const lang = order.find((key) => texts[key] !== undefined);
  const value = lang && texts[lang];
  if (lang === undefined || value === undefined) throw new Error('A localised text has no language at all');
  return { value, lang, dir: locales[lang].dir, fallback: lang !== locale };
}

/** What a language version is: written in it, translated, in part, older than the Dutch, or not there. */
export const textStates = ['own', 'translated', 'partly', 'outdated', 'missing'] as const;
export const TextState = z.enum(textStates);
export type TextState = z.infer<typeof TextState>;

export const TextStates = z.record(Locale, TextState);
export type TextStates = z.infer<typeof TextStates>;
