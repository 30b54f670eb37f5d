import { pick, richTextToHtml } from '@kunstwijzer/content/model';
import type { Locale, LocalizedRichText, LocalizedText, Picked, RichText } from '@kunstwijzer/content/model';

/** Attributes for an element whose text fell back to another language; none when it did not. */
export const langAttributes = ({ lang, dir, fallback }: Picked<unknown>): { lang?: Locale; dir?: 'ltr' | 'rtl' } =>
  fallback ? { lang, dir } : {};

/** A localised plain or rich text as it is printed on a page in `locale`. */
export function picked(text: LocalizedText | LocalizedRichText, locale: Locale) {
  const choice = pick<string | RichText>(text, locale);
  const rich = typeof choice.value !== 'string';
  return {
    attributes: langAttributes(choice),
    fallback: choice.fallback,
    lang: choice.lang,
    html: rich ? richTextToHtml(choice.value as RichText) : null,
    text: rich ? null : (choice.value as string),
  };
}
