import type { z } from 'zod';
import { optional } from './fields/field.ts';
import { recordOf } from './fields/record.ts';
import { localizedLine, localizedText, words } from './fields/texts.ts';
import { choice } from './fields/values.ts';
import { disciplines } from './vocabulary.ts';
import { termCategories } from './vocabulary-of-editors.ts';

/** A word people use: genre, instrument, tradition, or a word of the field. Feeds search and filters. */
export const termFields = {
  name: localizedLine({ nl: 'Naam', en: 'Name' }),
  category: choice(termCategories, { nl: 'Soort', en: 'Kind' }),
  discipline: optional(choice(disciplines, { nl: 'Kunstvorm', en: 'Discipline' })),
  explanation: optional(localizedText({ nl: 'Uitleg', en: 'Explanation' })),
  synonyms: words(
    { nl: 'Andere woorden', en: 'Other words' },
    {
      nl: 'Wie zoekt op zo’n woord, vindt dit begrip.',
      en: 'Who searches for such a word finds this term.',
    },
  ),
  misspellings: words(
    { nl: 'Veelgemaakte fouten', en: 'Common misspellings' },
    {
      nl: 'Ook deze vinden het begrip; de site toont ze niet.',
      en: 'These find the term too; the site does not show them.',
    },
  ),
};

export const Term = recordOf(termFields);
export type Term = z.infer<typeof Term>;
