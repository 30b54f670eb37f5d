import { localeKeys } from '@kunstwijzer/content/model';
import type { CollectionConfig } from 'payload';
import { admins } from '../../access/admins.ts';
import { handlers } from '../../access/handlers.ts';
import { nobody } from '../../access/nobody.ts';

/**
 * Whom to write to about a submission (by number), or about a provider that has been confirmed (by slug). A collection of
 * its own, that nothing refers to: no list, join or snapshot can bring these along.
 */
export const Contacts: CollectionConfig = {
  slug: 'contacts',
  labels: { singular: { nl: 'Contactpersoon', en: 'Contact' } },
  admin: { hidden: true },
  access: {
    admin: nobody,
    read: handlers,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: admins,
  },
  lockDocuments: false,
  fields: [
    { name: 'submission', type: 'text', index: true },
    { name: 'provider', type: 'text', index: true },
    { name: 'email', type: 'text', required: true, index: true },
    { name: 'name', type: 'text' },
    { name: 'phone', type: 'text' },
    { name: 'locale', type: 'select', required: true, options: localeKeys },
    // When whoever reads this mailbox said that the address is theirs; until then no mail says what was sent in.
    { name: 'confirmed', type: 'date' },
    // When it is deleted; null as long as the listing has no last date.
    { name: 'until', type: 'date', index: true },
  ],
};
