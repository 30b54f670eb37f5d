import type { LocalizedText } from '@kunstwijzer/content/model';
import type { ArrayField } from 'payload';
import type { TextRows } from '../payload-types.ts';
import { texts } from './per-locale.ts';
import type { AllLocales } from './per-locale.ts';
import { listOf } from './empty.ts';
import { localizedText } from './texts.ts';
import type { Words } from './words.ts';

/** A list of short texts, each in every language. */
export const textRows = (name: string, label: Words): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: { nl: 'Regel', en: 'Line' }, plural: label },
  interfaceName: 'TextRows',
  fields: [localizedText('text', { nl: 'Tekst', en: 'Text' }, { required: true })],
});

export const textRowsOf = (rows: TextRows | undefined): LocalizedText[] =>
  listOf(rows).map(({ text }) => texts(text) ?? {});

export const textRowsData = (list: LocalizedText[]): AllLocales<NonNullable<TextRows>> =>
  list.map((text) => ({ text }));
