import { watchField } from '../../fields/watched-address.ts';
import { contentCollection } from '../content/index.ts';

/** Organisations that offer arts in free time. */
export const Providers = contentCollection({
  slug: 'providers',
  labels: { singular: { nl: 'Aanbieder', en: 'Provider' }, plural: { nl: 'Aanbieders', en: 'Providers' } },
  group: 'listings',
  title: 'name',
  columns: ['kind', 'disciplines'],
  moderated: true,
  tabs: [
    {
      label: { nl: 'Wie', en: 'Who' },
      fields: ['name', ['kind', 'disciplines'], 'terms', 'summary', 'description', 'image', 'mark', 'anchor'],
    },
    {
      label: { nl: 'Waar en contact', en: 'Place and contact' },
      fields: ['places', 'contact', 'access', watchField()],
    },
    { label: { nl: 'Voor wie', en: 'For whom' }, fields: ['ages', 'levels', 'languages', 'dutchNeeded'] },
    { label: { nl: 'Passen', en: 'Passes' }, fields: ['passRules'] },
  ],
});
