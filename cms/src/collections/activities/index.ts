import { contentCollection } from '../content/index.ts';

/** Something to join: lesson, course, group, workshop. */
export const Activities = contentCollection({
  slug: 'activities',
  labels: { singular: { nl: 'Activiteit', en: 'Activity' }, plural: { nl: 'Activiteiten', en: 'Activities' } },
  group: 'listings',
  title: 'title',
  columns: ['provider', 'disciplines', 'joining'],
  moderated: true,
  tabs: [
    {
      label: { nl: 'Wat', en: 'What' },
      fields: ['title', 'provider', 'disciplines', 'terms', 'summary', 'description', 'image'],
    },
    {
      label: { nl: 'Voor wie', en: 'For whom' },
      fields: ['ages', 'levels', 'stage', 'languages', 'dutchNeeded', 'nextSteps'],
    },
    {
      label: { nl: 'Wanneer en waar', en: 'When and where' },
      fields: ['schedule', 'attendance', 'venue', 'access'],
    },
    { label: { nl: 'Meedoen', en: 'Joining' }, fields: ['joining', 'price', 'passRules', 'booking'] },
  ],
});
