import { z } from 'zod';
import { EmailAddress, Phone, Slug, WallTime, WebAddress } from '../common.ts';
import { Locale } from '../locales.ts';
import { href, LocalizedRichText } from '../rich-text.ts';
import { LocalizedText, PlainText } from '../text.ts';
import type { Options, Words } from './field.ts';

/** Texts in a fixed form. */
export const formats = {
  website: WebAddress,
  email: EmailAddress,
  phone: Phone,
  time: WallTime,
  slug: Slug,
  link: href,
  dated: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u),
};
export type Format = keyof typeof formats;

/** One line that is the same in every language: a name, an organisation. */
export const plainText = (label: Words, options: Options = {}) => ({
  type: 'plainText' as const,
  label,
  required: true,
  schema: PlainText,
  ...options,
});

/** One line in a fixed form. */
export const formatted = <F extends Format>(format: F, label: Words, options: Options = {}) => ({
  ...plainText(label, options),
  format,
  schema: formats[format],
});

/** A text of one or a few sentences, in each language. */
export const localizedText = (label: Words, options: Options = {}) => ({
  type: 'localizedText' as const,
  lines: 3,
  label,
  required: true,
  schema: LocalizedText,
  ...options,
});

/** One line, in each language. */
export const localizedLine = (label: Words, options: Options = {}) => ({ ...localizedText(label, options), lines: 1 });

/** A text with headings, lists, quotes and links, in each language. */
export const richText = (label: Words) => ({
  type: 'richText' as const,
  label,
  required: true,
  schema: LocalizedRichText,
});

/** Words in order, of each language its own. */
export const words = (label: Words, description: Words) => ({
  type: 'words' as const,
  label,
  description,
  required: false,
  schema: z.partialRecord(Locale, z.array(PlainText).min(1)),
});

/** A list of short texts, each in every language. */
export const texts = (label: Words) => ({
  type: 'texts' as const,
  label,
  required: false,
  schema: z.array(LocalizedText),
});
