import type { Locale } from '@kunstwijzer/content/model';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import { tr } from './tr.ts';

/** Texts of which somebody said what they are. */
export type Judged = { honest: string[]; spam: string[] };

/** What we made up to begin with: what people send in to a guide to the arts, and what is sent to every form. */
export const corpus: Record<Locale, Judged> = { nl, en, tr, ar };
