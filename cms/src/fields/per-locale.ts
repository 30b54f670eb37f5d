import { localeKeys } from '@kunstwijzer/content/model';
import type { Locale, LocalizedRichText, LocalizedText } from '@kunstwijzer/content/model';
import { lexicalToRichText, richTextToLexical } from './rich-text/lexical.ts';
import type { LexicalState } from './rich-text/lexical.ts';

/**
 * With `locale: 'all'` Payload reads and writes a record by language for each localised field, but its generated
 * types describe one language. Only this file knows about that difference.
 */
export type PerLocale<T> = Partial<Record<Locale, T>>;

/** Data for `create({ locale: 'all' })`: wherever the generated types have a value, a record by language may stand. */
export type AllLocales<T> = T extends (infer Item)[]
  ? AllLocales<Item>[] | PerLocale<AllLocales<Item>[]>
  : T extends { root: unknown }
    ? T | PerLocale<LexicalState>
    : T extends object
      ? { [Key in keyof T]?: AllLocales<T[Key]> }
      : T extends string
        ? T | PerLocale<T>
        : T;

/** The languages of a field that have a value, each through `read`; null when there is none. */
function perLocale<In, Out>(value: unknown, read: (value: In) => Out | null): PerLocale<Out> | null {
  if (value === null || typeof value !== 'object') return null;
  const entries = localeKeys.flatMap((locale) => {
    const raw = (value as Record<string, In | null | undefined>)[locale];
    const read_ = raw === null || raw === undefined ? null : read(raw);
    return read_ === null ? [] : [[locale, read_] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

/** A localised text of a document that was read in all languages; null when no language has one. */
export const texts = (value: string | null | undefined): LocalizedText | null =>
  perLocale<string, string>(value, (text) => text.trim() || null);

/** A localised rich text of a document that was read in all languages. */
export const richTexts = (value: { root: unknown } | null | undefined): LocalizedRichText | null =>
  perLocale<LexicalState, ReturnType<typeof lexicalToRichText> & object>(value, lexicalToRichText);

/** A localised list of words of a document that was read in all languages; empty languages are left out. */
export const wordLists = (value: string[] | null | undefined): PerLocale<string[]> =>
  perLocale<string[], string[]>(value, (words) => (words.length > 0 ? words : null)) ?? {};

/** What a rich-text field keeps for each language. */
export const richTextData = (value: LocalizedRichText | null): PerLocale<LexicalState> | null =>
  perLocale<LocalizedRichText[Locale] & object, LexicalState>(value, richTextToLexical);
