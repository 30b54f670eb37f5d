import type { CollectionConfig } from 'payload';
import { closed } from '../access/closed.ts';

/** Work by the clock: what has begun for which day, and how it ended. The key is unique, so each is begun once. */
export const Runs: CollectionConfig = {
  slug: 'runs',
  admin: { hidden: true },
  access: closed,
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'work', type: 'text', required: true, index: true },
    { name: 'finishedAt', type: 'date' },
    { name: 'failed', type: 'text' },
  ],
};
