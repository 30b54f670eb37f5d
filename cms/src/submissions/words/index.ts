import { wordsIn } from '@kunstwijzer/content/words';
import type { KeyOf, Say, Tables } from '@kunstwijzer/content/words';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };

/** A text of the pages that the server makes for who sends something in. */
export type WordKey = KeyOf<typeof nl>;
export type PageSay = Say<WordKey>;

export const isWordKey = (key: string): key is WordKey => Object.hasOwn(nl, key);

const tables: Tables<typeof nl> = { nl, en, tr, ar };

/** Says the words of those pages in a language. */
export const pageWords = wordsIn(tables);
