import type { Locale } from '../../model/locales.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { tr } from './tr.ts';

/** The Dutch words decide the keys; a language that misses one, or has another, is a type error. */
export type Words = { [Part in keyof typeof nl]: Record<keyof (typeof nl)[Part], string> };

export type FieldWord = keyof typeof nl.labels;
export type StepWord = keyof typeof nl.steps;
export type HintWord = keyof typeof nl.hints;
export type ProblemCode = keyof typeof nl.problems;

const words: Record<Locale, Words> = { nl, en, tr, ar };

/** The words of the forms in a language. */
export const wordsOf = (locale: Locale): Words => words[locale];
