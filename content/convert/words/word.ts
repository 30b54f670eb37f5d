import type { Discipline, Labels, Locale } from '../../model/index.ts';

/** Other words or misspellings per language, as `'one, two'`. */
export type Spelling = Partial<Record<Locale, string>>;

/** A word of the glossary: its discipline, and what people also type. */
export type ArtWord = { discipline: Discipline; synonyms?: Spelling; misspellings?: Spelling };

/** A word beside the glossary. */
export type ExtraTerm = {
  slug: string;
  category: 'art' | 'instrument' | 'tradition';
  discipline: Discipline | null;
  name: Labels;
  synonyms?: Spelling;
  misspellings?: Spelling;
};

type Names = readonly [nl: string, en: string, tr: string, ar: string];

/** Makes the terms of one category and discipline: slug, four names, synonyms, misspellings. */
export const terms =
  (category: ExtraTerm['category'], discipline: Discipline | null) =>
  (slug: string, [nl, en, tr, ar]: Names, synonyms: Spelling = {}, misspellings: Spelling = {}): ExtraTerm => ({
    slug,
    category,
    discipline,
    name: { nl, en, tr, ar },
    synonyms,
    misspellings,
  });
