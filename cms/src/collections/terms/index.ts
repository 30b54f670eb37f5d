import { disciplines, termCategories } from '@kunstwijzer/content/model';
import type { TextField } from 'payload';
import { checkText } from '../../fields/check-text.ts';
import { termsField } from '../../fields/terms-field.ts';
import { localizedLine, localizedText } from '../../fields/texts.ts';
import type { Words } from '../../fields/words.ts';
import { contentCollection } from '../content/index.ts';

const wordList = (name: string, label: Words, description: Words): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  localized: true,
  label,
  validate: checkText(),
  admin: { description },
});

/** Words that people use and search for: genres, instruments, traditions. */
export const Terms = contentCollection({
  slug: 'terms',
  labels: { singular: { nl: 'Begrip', en: 'Term' }, plural: { nl: 'Begrippen', en: 'Terms' } },
  group: 'routes',
  title: 'name',
  columns: ['category', 'discipline'],
  tabs: [
    {
      label: { nl: 'Begrip', en: 'Term' },
      fields: [
        localizedLine('name', { nl: 'Naam', en: 'Name' }, { required: true }),
        {
          type: 'row',
          fields: [
            termsField('category', termCategories, { nl: 'Soort', en: 'Kind' }, { required: true }),
            termsField('discipline', disciplines, { nl: 'Kunstvorm', en: 'Discipline' }),
          ],
        },
        localizedText('explanation', { nl: 'Uitleg', en: 'Explanation' }),
        wordList(
          'synonyms',
          { nl: 'Andere woorden', en: 'Other words' },
          {
            nl: 'Wie zoekt op zo’n woord, vindt dit begrip.',
            en: 'Who searches for such a word finds this term.',
          },
        ),
        wordList(
          'misspellings',
          { nl: 'Veelgemaakte fouten', en: 'Common misspellings' },
          {
            nl: 'Ook deze vinden het begrip; de site toont ze niet.',
            en: 'These find the term too; the site does not show them.',
          },
        ),
      ],
    },
  ],
});
