import type { Locale } from '@kunstwijzer/content/model';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { ServerWords, WordKey } from './nl.ts';
import { tr } from './tr.ts';

const words: Record<Locale, ServerWords> = { nl, en, tr, ar };

/** A text in the language of who reads it; `{name}` becomes the parameter of that name. */
export const word = (locale: Locale, key: WordKey, parameters: Record<string, string> = {}): string =>
  words[locale][key].replaceAll(/\{(\w+)\}/gu, (whole, name: string) => parameters[name] ?? whole);
export type { WordKey };
