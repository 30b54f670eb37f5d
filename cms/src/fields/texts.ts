import { formats } from '@kunstwijzer/content/model';
import type { Format } from '@kunstwijzer/content/model';
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

/** A list of words in each language. */
export const wordList = (name: string, label: Words, description?: Words): TextField => ({
  name,
  type: 'text',
  hasMany: true,
  localized: true,
  label,
  validate: checkText(),
  admin: adminOf({ ...(description && { description }) }),
});

const messages: Record<Format, Words> = {
  website: { nl: 'Een webadres begint met https://.', en: 'A web address begins with https://.' },
  email: { nl: 'Dit is geen e-mailadres.', en: 'This is not an e-mail address.' },
  phone: { nl: 'Dit is geen telefoonnummer.', en: 'This is not a telephone number.' },
  time: { nl: 'Schrijf een tijd zoals 19:30.', en: 'Write a time such as 19:30.' },
  slug: { nl: 'Alleen kleine letters, cijfers en streepjes.', en: 'Only lower-case letters, figures and hyphens.' },
  link: {
    nl: 'Een link begint met https://, mailto:, tel: of / (een pagina van deze site).',
    en: 'A link begins with https://, mailto:, tel: or / (a page of this site).',
  },
  dated: {
    nl: 'Schrijf een jaar, maand of dag: 2026, 2026-11 of 2026-11-22.',
    en: 'Write a year, month or day: 2026, 2026-11 or 2026-11-22.',
  },
};

/** A validator for a fixed form of the content model. */
export const checkFormat = (format: Format) => checkText(formats[format], messages[format]);

/** One line of text in a fixed form of the content model. */
export const formattedText = (format: Format, name: string, label: Words, options: FieldOptions = {}): TextField => ({
  ...plainText(name, label, options),
  validate: checkFormat(format),
});
