import type { Vocabulary } from '@kunstwijzer/content/model';
import type { SelectField } from 'payload';
import { adminOf } from './words.ts';
import type { FieldOptions, Words } from './words.ts';

/** The options of a select: the keys of a vocabulary with its labels. */
const optionsOf = <T extends Vocabulary>(vocabulary: T) =>
  Object.entries(vocabulary).map(([value, { nl, en }]) => ({ value, label: { nl, en } }));

type Options = FieldOptions & { many?: boolean; default?: string };

/** A choice from a vocabulary of the content model; `many` allows several. */
export const termsField = (name: string, vocabulary: Vocabulary, label: Words, options: Options = {}): SelectField => ({
  name,
  type: 'select',
  label,
  options: optionsOf(vocabulary),
  hasMany: options.many ?? false,
  required: options.required ?? false,
  ...(options.default && { defaultValue: options.default }),
  admin: { ...adminOf(options), isClearable: !options.required },
});
