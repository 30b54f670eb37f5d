import type { Locale } from '../../../model/locales.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { tr } from './tr.ts';

const names: Record<Locale, Record<keyof typeof nl, string>> = { nl, en, tr, ar };

/** What fields are called in a language. Apart from the other words: who reads a table in a browser needs no more. */
export const namesOf = (locale: Locale): Record<keyof typeof nl, string> => names[locale];
