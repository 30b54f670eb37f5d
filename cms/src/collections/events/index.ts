import { contentCollection } from '../content/index.ts';
import { uidField } from './uid.ts';

/** One date, or a structured repetition. */
export const Events = contentCollection({
  slug: 'events',
  labels: { singular: { nl: 'Agenda-item', en: 'Event' }, plural: { nl: 'Agenda', en: 'Events' } },
  group: 'listings',
  title: 'title',
  columns: ['starts', 'provider', 'status'],
  sort: '-starts',
  moderated: true,
  tabs: [
    {
      label: { nl: 'Wat', en: 'What' },
      fields: ['title', 'provider', ['disciplines', 'audience'], 'terms', 'summary', 'description', 'image'],
    },
    {
      label: { nl: 'Wanneer en waar', en: 'When and where' },
      fields: [['starts', 'ends', 'status'], 'recurrence', 'venue', 'access'],
    },
    {
      label: { nl: 'Meedoen', en: 'Joining' },
      fields: ['ages', 'languages', 'places', 'price', 'passRules', 'booking', uidField],
    },
  ],
});
