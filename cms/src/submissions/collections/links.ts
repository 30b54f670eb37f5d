import { localeKeys } from '@kunstwijzer/content/model';
import type { CollectionConfig } from 'payload';
import { nobody } from '../../access/nobody.ts';
import { linkPurposes } from '../states.ts';

/** Links that stand for an account, by the hash of their token: who reads the database cannot use them. */
export const Links: CollectionConfig = {
  slug: 'links',
  admin: { hidden: true },
  access: {
    admin: nobody,
    create: nobody,
    read: nobody,
    readVersions: nobody,
    update: nobody,
    delete: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  fields: [
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'purpose', type: 'select', required: true, options: [...linkPurposes] },
    // The number of a submission, the slug of a provider, or `<collection>/<slug>`.
    { name: 'subject', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, options: localeKeys },
    { name: 'expires', type: 'date', required: true, index: true },
  ],
};
