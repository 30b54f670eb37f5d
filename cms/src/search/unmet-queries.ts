import { localeKeys, locales } from '@kunstwijzer/content/model';
import type { CollectionConfig } from 'payload';
import { admins } from '../access/admins.ts';

const nobody = () => false;

/**
 * What visitors searched for, found nothing, and let us count: folded words, a language and a day, and how often.
 * Nobody reads the rows, not even an administrator: `unmetDemand` only shows what was asked by several.
 */
export const UnmetQueries: CollectionConfig = {
  slug: 'unmet-queries',
  labels: {
    singular: { nl: 'Zoekvraag zonder antwoord', en: 'Query without an answer' },
    plural: { nl: 'Zoekvragen zonder antwoord', en: 'Queries without an answer' },
  },
  admin: { hidden: true },
  access: {
    admin: nobody,
    read: nobody,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: admins,
  },
  // No times: a moment would say more about someone than the words do.
  timestamps: false,
  indexes: [{ fields: ['query', 'language', 'day'], unique: true }],
  fields: [
    { name: 'query', type: 'text', required: true, maxLength: 60 },
    {
      name: 'language',
      type: 'select',
      required: true,
      options: localeKeys.map((value) => ({ value, label: locales[value].label })),
    },
    { name: 'day', type: 'text', required: true, maxLength: 10, index: true },
    { name: 'count', type: 'number', required: true },
  ],
};
