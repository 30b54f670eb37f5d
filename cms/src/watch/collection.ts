import type { CollectionConfig } from 'payload';
import { closed } from '../access/closed.ts';

/** When we last looked at the address that a provider is compared with, and what came of it. Beside the provider: looking is no change of it. */
export const Looks: CollectionConfig = {
  slug: 'looks',
  admin: { hidden: true },
  access: closed,
  lockDocuments: false,
  fields: [
    // The id of the provider.
    { name: 'record', type: 'text', required: true, unique: true, index: true },
    { name: 'address', type: 'text', required: true },
    { name: 'lookedAt', type: 'date', required: true },
    // When it was last compared; null when it never was.
    { name: 'readAt', type: 'date' },
    // Why it was not, and since when that goes wrong; null when it was.
    { name: 'why', type: 'text' },
    { name: 'failingSince', type: 'date' },
    // Which answer was compared last (ETag, Last-Modified), and a digest of what it was compared with (compared.ts).
    { name: 'etag', type: 'text' },
    { name: 'modified', type: 'text' },
    { name: 'compared', type: 'text' },
    // Where the address leads for good; null when it stays what it is.
    { name: 'movedTo', type: 'text' },
  ],
};
