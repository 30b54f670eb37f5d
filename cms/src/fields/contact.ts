import type { Contact } from '@kunstwijzer/content/model';
import type { GroupField } from 'payload';
import type { ContactFields } from '../payload-types.ts';
import { textOf } from './empty.ts';
import { formattedText } from './texts.ts';
import type { Words } from './words.ts';

/** How to reach an organisation; never a person's own address. */
export const contactField = (name: string, label: Words): GroupField => ({
  name,
  type: 'group',
  label,
  interfaceName: 'ContactFields',
  admin: {
    description: {
      nl: 'Alleen openbare gegevens van de organisatie, niet van een persoon.',
      en: 'Only public details of the organisation, not of a person.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        formattedText('website', 'website', { nl: 'Website', en: 'Website' }),
        formattedText('email', 'email', { nl: 'E-mail', en: 'E-mail' }),
        formattedText('phone', 'phone', { nl: 'Telefoon', en: 'Telephone' }),
      ],
    },
  ],
});

export const contactOf = (contact: ContactFields | null | undefined): Contact => ({
  website: textOf(contact?.website),
  email: textOf(contact?.email),
  phone: textOf(contact?.phone),
});
