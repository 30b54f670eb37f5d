import { z } from 'zod';
import { recordShape } from './common.ts';
import { Locale } from './locales.ts';
import { LocalizedText, PlainText } from './text.ts';
import { Discipline, TermCategory } from './vocabulary.ts';

/** Words in one language, in order. */
const Words = z.partialRecord(Locale, z.array(PlainText).min(1));

/** A word people use: genre, instrument, tradition, or a word of the field. Feeds search and filters. */
export const Term = z.strictObject({
  ...recordShape,
  category: TermCategory,
  discipline: Discipline.nullable(),
  name: LocalizedText,
  explanation: LocalizedText.nullable(),
  synonyms: Words,
  misspellings: Words,
});
export type Term = z.infer<typeof Term>;
