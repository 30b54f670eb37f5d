import type { z } from 'zod';
import { optional } from './field.ts';
import type { Words } from './field.ts';
import { group } from './parts.ts';
import { formatted } from './texts.ts';

/** How to reach an organisation; never a person's own address. */
export const contact = (label: Words = { nl: 'Contact', en: 'Contact' }) =>
  group(
    label,
    {
      website: optional(formatted('website', { nl: 'Website', en: 'Website' })),
      email: optional(formatted('email', { nl: 'E-mail', en: 'E-mail' })),
      phone: optional(formatted('phone', { nl: 'Telefoon', en: 'Telephone' })),
    },
    {
      typeName: 'ContactFields',
      description: {
        nl: 'Alleen openbare gegevens van de organisatie, niet van een persoon.',
        en: 'Only public details of the organisation, not of a person.',
      },
    },
  );

export const Contact = contact().schema;
export type Contact = z.infer<typeof Contact>;
