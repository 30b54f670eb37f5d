import { inEveryLanguage } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import { wordsIn } from '../../words/index.ts';
import type { Tables } from '../../words/index.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };
import tr from './tr.json' with { type: 'json' };

type After<Part extends string> = keyof typeof nl extends infer K
  ? K extends `${Part}.${infer Name}`
    ? Name
    : never
  : never;

/** A question, as a form asks it. What the field is called elsewhere: words/names. */
export type FieldWord = After<'label'>;
/** What stands above a page of a form. */
export type StepWord = After<'step'>;
/** Help below a question. */
export type HintWord = After<'hint'>;
/** What is wrong with an answer; comes after the name of the field. */
export type ProblemCode = After<'problem'>;

const tables: Tables<typeof nl> = inEveryLanguage({ nl, en, tr, ar });

/** Says the words of the forms in a language. */
export const formWords = wordsIn(tables);

export const hasHint = (word: string): word is HintWord => Object.hasOwn(nl, `hint.${word}`);

/** What can be wrong with an answer, by key: all that a browser needs to say it. */
export const problemTexts = (locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(tables[locale]).filter(([key]) => key.startsWith('problem.')));
