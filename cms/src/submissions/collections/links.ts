import { localeKeys } from '@kunstwijzer/content/model';
import type { CollectionConfig } from 'payload';
import { closed } from '../../access/closed.ts';
import { linkPurposes } from '../states.ts';

/** Links that stand for an account, by the hash of their token: who reads the database cannot use them. */
export const Links: CollectionConfig = {
  slug: 'links',
  admin: { hidden: true },
  access: closed,
  lockDocuments: false,
  fields: [
    { name: 'hash', type: 'text', required: true, unique: true, index: true },
    { name: 'purpose', type: 'select', required: true, options: [...linkPurposes] },
    // The number of a submission, the slug of a provider, `<collection>/<slug>`, or the id of a contact.
    { name: 'subject', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, options: localeKeys },
    // The id of the contact that it was mailed to: who has it reads that mailbox. Null for a link of a receipt on a page.
    { name: 'contact', type: 'text' },
    { name: 'expires', type: 'date', required: true, index: true },
  ],
};
