import { contentCollection } from '../content/index.ts';

/** Short messages on every page. */
export const Alerts = contentCollection({
  slug: 'alerts',
  labels: { singular: { nl: 'Melding', en: 'Alert' }, plural: { nl: 'Meldingen', en: 'Alerts' } },
  group: 'publish',
  title: 'text',
  columns: ['from', 'until'],
  tabs: [{ label: { nl: 'Melding', en: 'Alert' }, fields: ['text', 'href', ['from', 'until']] }],
});
