import { contentCollection } from '../content/index.ts';

/** Messages on the notice board. */
export const Notices = contentCollection({
  slug: 'notices',
  labels: { singular: { nl: 'Prikbordbericht', en: 'Notice' }, plural: { nl: 'Prikbord', en: 'Notice board' } },
  group: 'listings',
  title: 'title',
  columns: ['kind', 'organisation', 'expires'],
  sort: '-placed',
  moderated: true,
  tabs: [
    {
      label: { nl: 'Bericht', en: 'Message' },
      fields: ['title', ['kind', 'disciplines'], 'body', 'organisation', 'contact', ['placed', 'expires']],
    },
  ],
});
