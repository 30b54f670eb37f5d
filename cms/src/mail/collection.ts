import { localeKeys, locales } from '@kunstwijzer/content/model';
import type { CollectionConfig } from 'payload';
import { admins } from '../access/admins.ts';
import { nobody } from '../access/nobody.ts';
import { menuGroups } from '../menu.ts';

/** How a mail stands. `kept` is for the mailbox of a developer; nothing sends those. */
const mailStates = {
  waiting: { nl: 'Wacht', en: 'Waits' },
  sending: { nl: 'Wordt verstuurd', en: 'Is being sent' },
  sent: { nl: 'Verstuurd', en: 'Sent' },
  failed: { nl: 'Niet gelukt', en: 'Failed' },
  kept: { nl: 'Bewaard', en: 'Kept' },
};

const optionsOf = (labels: Record<string, { nl: string; en: string }>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

/**
 * Mail that has to go out, and for a while that it did. Address and text are there only until it is sent; nobody reads
 * the text here, because its links open what they are about.
 */
export const Mails: CollectionConfig = {
  slug: 'mails',
  labels: { singular: { nl: 'Mail', en: 'Mail' }, plural: { nl: 'Mails', en: 'Mails' } },
  defaultSort: '-createdAt',
  admin: {
    group: menuGroups.settings,
    useAsTitle: 'template',
    defaultColumns: ['createdAt', 'template', 'state', 'tries', 'due', 'fault'],
    hideAPIURL: true,
    description: {
      nl: 'De wachtrij van de mail. Wat verstuurd is, heeft geen adres en geen tekst meer.',
      en: 'The queue of the mail. What was sent has no address and no text any more.',
    },
  },
  access: {
    admin: admins,
    read: admins,
    create: nobody,
    update: nobody,
    delete: nobody,
    readVersions: nobody,
    unlock: nobody,
  },
  lockDocuments: false,
  fields: [
    { name: 'template', type: 'text', required: true, index: true, label: { nl: 'Soort', en: 'Kind' } },
    {
      name: 'locale',
      type: 'select',
      required: true,
      label: { nl: 'Taal', en: 'Language' },
      options: localeKeys.map((value) => ({ value, label: locales[value].label })),
    },
    { name: 'to', type: 'text', label: { nl: 'Aan', en: 'To' } },
    { name: 'data', type: 'json', access: { read: nobody }, admin: { hidden: true } },
    { name: 'submission', type: 'text', index: true, label: { nl: 'Inzending', en: 'Submission' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: { nl: 'Stand', en: 'State' },
      options: optionsOf(mailStates),
    },
    { name: 'tries', type: 'number', required: true, defaultValue: 0, label: { nl: 'Pogingen', en: 'Tries' } },
    {
      name: 'due',
      type: 'date',
      required: true,
      index: true,
      label: { nl: 'Volgende poging', en: 'Next try' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    { name: 'fault', type: 'text', label: { nl: 'Melding', en: 'Message' } },
    // Which process is sending it, and which handful: a process that died must not keep it.
    { name: 'claim', type: 'text', index: true, access: { read: nobody }, admin: { hidden: true } },
  ],
};
