import type { CollectionConfig } from 'payload';
import { closed } from '../access/closed.ts';
import { confirmedNames } from './timing.ts';

/**
 * That we asked whether a record is still right, until somebody answers. Beside the records: asking is no change of
 * them. Days are texts, `YYYY-MM-DD`.
 */
export const Questions: CollectionConfig = {
  slug: 'questions',
  admin: { hidden: true },
  access: closed,
  lockDocuments: false,
  fields: [
    // Its collection and id. Not "collection": Mongoose keeps that name for itself.
    { name: 'of', type: 'select', required: true, options: [...confirmedNames] },
    { name: 'record', type: 'text', required: true, unique: true, index: true },
    { name: 'askedOn', type: 'text', required: true },
    { name: 'lastAskedOn', type: 'text', required: true },
    { name: 'reminders', type: 'number', required: true },
  ],
};
