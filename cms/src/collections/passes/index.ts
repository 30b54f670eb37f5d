import { contentCollection } from '../content/index.ts';

/** Passes, cards and funds that make taking part cheaper. */
export const Passes = contentCollection({
  slug: 'passes',
  labels: {
    singular: { nl: 'Pas of fonds', en: 'Pass or fund' },
    plural: { nl: 'Passen en fondsen', en: 'Passes and funds' },
  },
  group: 'routes',
  title: 'name',
  columns: ['kind', 'inTheHague'],
  tabs: [
    {
      label: { nl: 'Pas', en: 'Pass' },
      fields: ['name', ['kind', 'inTheHague', 'municipalities'], 'who', 'incomeRule', 'cost', 'students'],
    },
    { label: { nl: 'Voordeel', en: 'Benefits' }, fields: ['benefits', 'tiers'] },
    { label: { nl: 'Heb ik recht?', en: 'Do I qualify?' }, fields: ['entitlement'] },
    { label: { nl: 'Aanvragen', en: 'Applying' }, fields: ['howToApply', 'decisionTime', 'contact', 'postal'] },
    { label: { nl: 'Feiten', en: 'Facts' }, fields: ['facts'] },
  ],
});
