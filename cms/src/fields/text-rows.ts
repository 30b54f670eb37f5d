import type { ArrayField } from 'payload';
import { namedBy } from './row-label.ts';
import { localizedText } from './texts.ts';
import type { Words } from './words.ts';

/** A list of short texts, each in every language. */
export const textRows = (name: string, label: Words): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: { nl: 'Regel', en: 'Line' }, plural: label },
  interfaceName: 'TextRows',
  admin: namedBy({ nl: 'Regel', en: 'Line' }, [{ name: 'text', kind: 'text' }]),
  fields: [localizedText('text', { nl: 'Tekst', en: 'Text' }, { required: true })],
});
