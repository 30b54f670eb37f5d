import { inEveryLanguage } from '../../../model/locales.ts';
import type { Locale } from '../../../model/locales.ts';
import type { Tables } from '../../../words/index.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };

const names: Tables<typeof nl> = inEveryLanguage({ nl, en, tr, ar });

/** What fields are called in a language. Apart from the other words: who reads a table in a browser needs no more. */
export const namesOf = (locale: Locale) => names[locale];
