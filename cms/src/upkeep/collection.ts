import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';

/** Work by the clock: what has begun for which day, and how it ended. The key is unique, so each is begun once. */
export const Runs: CollectionConfig = {
  slug: 'runs',
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
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'work', type: 'text', required: true, index: true },
    { name: 'finishedAt', type: 'date' },
    { name: 'failed', type: 'text' },
  ],
};
