import { EmailAddress, href, Phone, Slug, WallTime, WebAddress } from '@kunstwijzer/content/model';
import type { TextareaField, TextField } from 'payload';
import { checkText } from './check-text.ts';
import { adminOf } from './words.ts';
import type { FieldOptions, Words } from './words.ts';

/** One line of text that is the same in every language: a name, an organisation. */
export const plainText = (name: string, label: Words, options: FieldOptions = {}): TextField => ({
  name,
  type: 'text',
  label,
  required: options.required ?? false,
  validate: checkText(),
  admin: adminOf(options),
});

/** A text in each language, on one line. */
export const localizedLine = (name: string, label: Words, options: FieldOptions = {}): TextField => ({
  ...plainText(name, label, options),
  localized: true,
});

/** A text in each language, of one or a few sentences. */
export const localizedText = (name: string, label: Words, options: FieldOptions = {}): TextareaField => ({
  name,
  type: 'textarea',
  label,
  localized: true,
  required: options.required ?? false,
  validate: checkText(),
  admin: { ...adminOf(options), rows: 3 },
});

const formats = {
  website: {
    schema: WebAddress,
    message: { nl: 'Een webadres begint met https://.', en: 'A web address begins with https://.' },
  },
  email: { schema: EmailAddress, message: { nl: 'Dit is geen e-mailadres.', en: 'This is not an e-mail address.' } },
  phone: { schema: Phone, message: { nl: 'Dit is geen telefoonnummer.', en: 'This is not a telephone number.' } },
  time: { schema: WallTime, message: { nl: 'Schrijf een tijd zoals 19:30.', en: 'Write a time such as 19:30.' } },
  slug: {
    schema: Slug,
    message: {
      nl: 'Alleen kleine letters, cijfers en streepjes.',
      en: 'Only lower-case letters, figures and hyphens.',
    },
  },
  link: {
    schema: href,
    message: {
      nl: 'Een link begint met https://, mailto:, tel: of / (een pagina van deze site).',
      en: 'A link begins with https://, mailto:, tel: or / (a page of this site).',
    },
  },
} as const;

/** A validator for a fixed form of the content model. */
export const checkFormat = (format: keyof typeof formats) => checkText(formats[format].schema, formats[format].message);

/** One line of text in a fixed form of the content model. */
export const formattedText = (
  format: keyof typeof formats,
  name: string,
  label: Words,
  options: FieldOptions = {},
): TextField => ({
  ...plainText(name, label, options),
  validate: checkFormat(format),
});
