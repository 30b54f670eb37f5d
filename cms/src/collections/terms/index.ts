import { contentCollection } from '../content/index.ts';

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
      fields: ['name', ['category', 'discipline'], 'explanation', 'synonyms', 'misspellings'],
    },
  ],
});
