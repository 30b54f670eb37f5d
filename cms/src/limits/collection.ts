import type { CollectionConfig } from 'payload';
import { closed } from '../access/closed.ts';

/**
 * What somebody tried, for as long as that counts. In the database, so that several instances on one MongoDB count
 * together. `key` is a keyed hash: no address of a visitor is kept.
 */
export const Attempts: CollectionConfig = {
  slug: 'attempts',
  admin: { hidden: true },
  access: closed,
  lockDocuments: false,
  fields: [{ name: 'key', type: 'text', required: true, index: true }],
};
