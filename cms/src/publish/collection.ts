import type { CollectionConfig } from 'payload';
import { admins } from '../access/admins.ts';
import { staff } from '../access/staff.ts';
import { menuGroups } from '../menu.ts';
import { forPeople } from '../http/endpoints.ts';
import { goBackEndpoint, requestEndpoint } from './endpoints.ts';
import { publicationStates } from './outcome.ts';

const nobody = () => false;

/** Each time that the site was asked to be published, and how that went. Only the publisher writes here. */
export const Publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: { nl: 'Publicatie', en: 'Publication' }, plural: { nl: 'Publicaties', en: 'Publications' } },
  defaultSort: '-createdAt',
  admin: {
    group: menuGroups.publish,
    useAsTitle: 'state',
    defaultColumns: ['createdAt', 'state', 'requestedBy', 'liveAt', 'duration', 'pages'],
    hideAPIURL: true,
  },
  access: {
    admin: staff,
    read: staff,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: staff,
    unlock: admins,
  },
  endpoints: [requestEndpoint, goBackEndpoint].map(forPeople),
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: { nl: 'Stand', en: 'State' },
      options: Object.entries(publicationStates).map(([value, label]) => ({ value, label })),
    },
    {
      name: 'requestedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { nl: 'Gevraagd door', en: 'Requested by' },
      admin: {
        description: {
          nl: 'Leeg: vanzelf, in de nacht of op een gekozen datum.',
          en: 'Empty: by itself, at night or on a chosen date.',
        },
      },
    },
    {
      name: 'startedAt',
      type: 'date',
      label: { nl: 'Begonnen', en: 'Started' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'duration', type: 'number', label: { nl: 'Duur (milliseconden)', en: 'Duration (milliseconds)' } },
    {
      name: 'liveAt',
      type: 'date',
      label: { nl: 'Op de site sinds', en: 'Live at' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'pages', type: 'number', label: { nl: "Pagina's", en: 'Pages' } },
    {
      name: 'receipt',
      type: 'json',
      label: { nl: 'Wat er veranderde', en: 'What changed' },
      admin: { components: { Field: '/admin/Receipt.tsx#Receipt' } },
    },
    {
      name: 'release',
      type: 'text',
      label: { nl: 'Uitgave', en: 'Release' },
      admin: { components: { Field: '/admin/GoBack.tsx#GoBack' } },
    },
    // Since when, and by whom, this release is back on the site: only publishing on purpose ends that (live.ts).
    { name: 'putBackAt', type: 'date', admin: { hidden: true } },
    { name: 'putBackBy', type: 'relationship', relationTo: 'users', admin: { hidden: true } },
    { name: 'link', type: 'text', label: { nl: 'Adres van de site', en: 'Address of the site' } },
    { name: 'digest', type: 'text', label: { nl: 'Vingerafdruk van de inhoud', en: 'Fingerprint of the content' } },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0, label: { nl: 'Pogingen', en: 'Attempts' } },
    { name: 'message', type: 'textarea', label: { nl: 'Melding', en: 'Message' } },
    {
      name: 'issues',
      type: 'array',
      label: { nl: 'Wat moet anders', en: 'What has to change' },
      admin: { components: { Field: '/admin/issues/IssuesField.tsx#IssuesField' } },
      fields: [
        // Not "collection": Mongoose keeps that name for itself.
        { name: 'of', type: 'text', label: { nl: 'Lijst', en: 'Collection' } },
        { name: 'slug', type: 'text', label: { nl: 'Adres', en: 'Slug' } },
        { name: 'locale', type: 'text', label: { nl: 'Taal', en: 'Language' } },
        { name: 'field', type: 'text', label: { nl: 'Veld', en: 'Field' } },
        { name: 'message', type: 'text', label: { nl: 'Melding', en: 'Message' } },
      ],
    },
  ],
};
