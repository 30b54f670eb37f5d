import { contentCollection } from '../content/index.ts';

/** Points of contact for culture. */
export const Coaches = contentCollection({
  slug: 'coaches',
  labels: {
    singular: { nl: 'Contactpunt', en: 'Point of contact' },
    plural: { nl: 'Cultuurcoaches', en: 'Culture coaches' },
  },
  group: 'routes',
  title: 'title',
  columns: ['organisation', 'districts'],
  tabs: [
    {
      label: { nl: 'Contactpunt', en: 'Point of contact' },
      fields: ['title', 'organisation', 'summary', ['districts', 'audiences'], 'provider', 'contact'],
    },
  ],
});
