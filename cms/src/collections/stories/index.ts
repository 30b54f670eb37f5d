import { contentCollection } from '../content/index.ts';

/** Articles by the editors. */
export const Stories = contentCollection({
  slug: 'stories',
  labels: { singular: { nl: 'Verhaal', en: 'Story' }, plural: { nl: 'Verhalen', en: 'Stories' } },
  group: 'publish',
  title: 'title',
  columns: ['date', 'disciplines'],
  sort: '-date',
  tabs: [
    { label: { nl: 'Verhaal', en: 'Story' }, fields: ['title', 'summary', 'body', 'image'] },
    { label: { nl: 'Waarover', en: 'About' }, fields: ['on', 'disciplines', 'district', 'provider'] },
  ],
});
