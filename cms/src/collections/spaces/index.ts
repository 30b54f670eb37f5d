import { contentCollection } from '../content/index.ts';

/** Places to rehearse, perform, meet or make. */
export const Spaces = contentCollection({
  slug: 'spaces',
  labels: { singular: { nl: 'Ruimte', en: 'Room' }, plural: { nl: 'Ruimtes', en: 'Rooms' } },
  group: 'listings',
  title: 'name',
  columns: ['kind', 'uses', 'capacity'],
  moderated: true,
  tabs: [
    {
      label: { nl: 'Ruimte', en: 'Room' },
      fields: [
        'name',
        ['kind', 'uses', 'capacity', 'wheelchairPlaces'],
        'provider',
        'summary',
        'description',
        'rooms',
        'image',
      ],
    },
    { label: { nl: 'Waar en hoe', en: 'Where and how' }, fields: ['places', 'rates', 'contact', 'access'] },
  ],
});
