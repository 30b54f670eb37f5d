import { contentCollection } from '../content/index.ts';

/** Pages of help. */
export const Guides = contentCollection({
  slug: 'guides',
  labels: { singular: { nl: 'Gids', en: 'Guide' }, plural: { nl: 'Gidsen', en: 'Guides' } },
  group: 'publish',
  title: 'title',
  columns: ['topic', 'order'],
  tabs: [
    { label: { nl: 'Gids', en: 'Guide' }, fields: ['title', ['topic', 'order', 'year'], 'summary', 'body'] },
    { label: { nl: 'Aanvragen', en: 'Applying' }, fields: ['forWhom', 'conditions', 'how', 'contact'] },
  ],
});
