import { z } from 'zod';
import { escapeHtml } from '../core/index.ts';
import { readable } from './characters.ts';
import { defaultLocale, Locale, localeKeys, locales } from './locales.ts';

/** A text in one or more languages. At least one language is present; a missing language has no key. */
export type LocalizedText = Partial<Record<Locale, string>>;

// Directional overrides and isolates can make a line read as something else (hardening.md, item 12).
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;

export const PlainText = z
  .string()
  .overwrite(readable)
  .trim()
  .min(1)
  .refine((text) => !bidiControls.test(text), 'contains hidden characters that change the reading direction');

const localized = <T extends z.ZodType>(value: T) =>
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

/* Rich text: a small set of blocks, the one canonical form. The CMS converts it to and from Lexical,
   the site prints it with `richTextToHtml`; see docs/decisions/005-rich-text.md. */

export const href = z
  .string()
  .refine(
    (url) => /^(https:\/\/|mailto:|tel:|\/(?![/\\\s]))/u.test(url),
    'only https, mailto, tel and pages of this site',
  );

const Span = z.strictObject({
  text: z
    .string()
    .overwrite(readable)
    .min(1)
    .refine((text) => !bidiControls.test(text), 'contains hidden direction characters'),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  href: href.optional(),
});
const Spans = z.array(Span).min(1);

const Block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), children: Spans }),
  z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), children: Spans }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(Spans).min(1) }),
  z.strictObject({ type: z.literal('quote'), children: Spans }),
]);

export const RichText = z.array(Block).min(1);
export type Span = z.infer<typeof Span>;
export type Block = z.infer<typeof Block>;
export type RichText = z.infer<typeof RichText>;

export const LocalizedRichText = localized(RichText);
export type LocalizedRichText = z.infer<typeof LocalizedRichText>;

function spanToHtml({ text, bold, italic, href: url }: Span): string {
  let html = escapeHtml(text);
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return url ? `<a href="${escapeHtml(url)}">${html}</a>` : html;
}

const spansToHtml = (spans: Span[]) => spans.map(spanToHtml).join('');

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${spansToHtml(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${spansToHtml(block.children)}</h${block.level}>`;
    case 'quote':
      return `<blockquote><p>${spansToHtml(block.children)}</p></blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${spansToHtml(item)}</li>`).join('')}</${tag}>`;
    }
  }
}

/** Rich text as semantic HTML; every text is escaped, so the result is safe to print. */
export const richTextToHtml = (blocks: RichText) => blocks.map(blockToHtml).join('');

/** Rich text as plain text, for search and meta descriptions. */
export const richTextToPlain = (blocks: RichText) =>
  blocks
    .flatMap((block) => (block.type === 'list' ? block.items : [block.children]))
    .map((spans) => spans.map((span) => span.text).join(''))
    .join(' ');
