import { collectionNames, localeKeys } from '@kunstwijzer/content/model';
import { submissionKindLabels } from '@kunstwijzer/content/submission';
import type { CollectionConfig, Field } from 'payload';
import { admins } from '../../access/admins.ts';
import { handlers } from '../../access/handlers.ts';
import { nobody } from '../../access/nobody.ts';
import { forEverybody } from '../../http/endpoints.ts';
import { arrivalMails } from '../arrival.ts';
import { receivingEndpoints } from '../receive/endpoints.ts';
import { submissionStates } from '../states.ts';

/** A record by its collection and slug. Not "collection": Mongoose keeps that name for itself. */
const recordFields: Field[] = [
  { name: 'of', type: 'select', options: [...collectionNames] },
  { name: 'slug', type: 'text', index: true },
];

/**
 * What visitors send in. Only our own code writes here, in one step with the log. Without the sender: who that is stands
 * in `contacts`. No versions, so that what is erased is gone.
 */
export const Submissions: CollectionConfig = {
  slug: 'submissions',
  labels: { singular: { nl: 'Inzending', en: 'Submission' }, plural: { nl: 'Inzendingen', en: 'Submissions' } },
  defaultSort: '-createdAt',
  // Editors have the inbox (src/admin/inbox); forms would show them JSON.
  admin: { hidden: true, useAsTitle: 'number' },
  access: {
    admin: handlers,
    read: handlers,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: admins,
  },
  lockDocuments: false,
  endpoints: receivingEndpoints.map(forEverybody),
  fields: [
    { name: 'number', type: 'text', required: true, unique: true, index: true, label: { nl: 'Nummer', en: 'Number' } },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: { nl: 'Soort', en: 'Kind' },
      options: Object.entries(submissionKindLabels).map(([value, label]) => ({ value, label })),
    },
    { name: 'locale', type: 'select', required: true, label: { nl: 'Taal', en: 'Language' }, options: localeKeys },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: { nl: 'Stand', en: 'State' },
      options: Object.entries(submissionStates).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'quarantined',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      index: true,
      label: { nl: 'Verdacht', en: 'Suspicious' },
    },
    // What was sent (content/submission); null when it has been erased, or was kept long enough.
    { name: 'listing', type: 'json' },
    // What stood when a change was sent; null otherwise.
    { name: 'before', type: 'json' },
    {
      name: 'about',
      type: 'group',
      label: { nl: 'Gaat over', en: 'Is about' },
      fields: [...recordFields, { name: 'field', type: 'text' }],
    },
    { name: 'target', type: 'group', label: { nl: 'Werd', en: 'Became' }, fields: recordFields },
    { name: 'provider', type: 'text', index: true, label: { nl: 'Aanbieder', en: 'Provider' } },
    { name: 'image', type: 'upload', relationTo: 'submission-images', label: { nl: 'Beeld', en: 'Picture' } },
    {
      name: 'spam',
      type: 'group',
      fields: [
        { name: 'score', type: 'number', required: true, index: true },
        { name: 'reasons', type: 'json', required: true },
      ],
    },
    // What became of the mail about its arrival (src/submissions/arrival.ts).
    { name: 'mailed', type: 'select', options: [...arrivalMails] },
    { name: 'duplicates', type: 'json' },
    { name: 'batch', type: 'text', index: true },
    { name: 'question', type: 'textarea', label: { nl: 'Vraag van de redactie', en: 'Question of the editors' } },
    { name: 'answer', type: 'textarea', label: { nl: 'Antwoord', en: 'Answer' } },
    { name: 'reason', type: 'textarea', label: { nl: 'Reden', en: 'Reason' } },
    // When the sender last changed the site without an editor: cancelled, full, another time.
    { name: 'flagged', type: 'date', index: true, label: { nl: 'Zelf veranderd', en: 'Changed by the sender' } },
    { name: 'keyHash', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    // Who did what and when, without content: kept longest.
    { name: 'log', type: 'json', required: true },
    // What it takes to undo the last decision (src/inbox/submission.ts).
    { name: 'undo', type: 'json', admin: { hidden: true } },
  ],
};
