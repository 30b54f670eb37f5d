import { inEveryLanguage, localeKeys, locales } from '../model/locales.ts';
import type { Locale } from '../model/locales.ts';
import { say } from './say.ts';
import type { Say } from './say.ts';

export { pieces } from './pieces.ts';
export type { Piece } from './pieces.ts';
export { say, template } from './say.ts';
export type { KeyedTexts, Say, Values } from './say.ts';

type FewForm = 'zero' | 'one' | 'two' | 'few' | 'many';

/** A key of a file of words, without its plural forms. */
export type KeyOf<T> = keyof T extends infer K
  ? K extends `${infer Base}_${FewForm | 'other'}`
    ? Base
    : K & string
  : never;

/** What every language must have of an area: each Dutch key, and of a plural the form `_other`. */
export type Texts<T> = Record<Exclude<keyof T, `${string}_${FewForm}`>, string>;

/** One area's words in every language. */
export type Tables<T> = Record<Locale, Texts<T>> & { nl: T };

/** Says the words of one area (`words/<locale>.json`) in a language; docs/decisions/153-words.md. */
export function wordsIn<T>(ours: Tables<T>): (locale: Locale) => Say<KeyOf<T>> {
  const tables = inEveryLanguage(ours);
  const said = Object.fromEntries(
    localeKeys.map((locale) => [locale, say<KeyOf<T>>(tables[locale], locales[locale].tag)]),
  ) as Record<Locale, Say<KeyOf<T>>>;
  return (locale) => said[locale];
}
