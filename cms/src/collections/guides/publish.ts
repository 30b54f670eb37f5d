import type { RecordOf } from '@kunstwijzer/content/model';
import { contactOf } from '../../fields/contact.ts';
import { textOf } from '../../fields/empty.ts';
import { textRowsData, textRowsOf } from '../../fields/text-rows.ts';
import type { Guide } from '../../payload-types.ts';
import { richTextData, richTexts, texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Guide): RecordOf<'guides'> => ({
  ...baseOf(doc),
  title: texts(doc.title) ?? {},
  topic: doc.topic,
  order: doc.order,
  summary: texts(doc.summary) ?? {},
  body: richTexts(doc.body),
  forWhom: texts(doc.forWhom),
  conditions: textRowsOf(doc.conditions),
  how: texts(doc.how),
  year: textOf(doc.year),
  contact: contactOf(doc.contact),
});

export const toData = (record: RecordOf<'guides'>): AllLocales<Guide> => ({
  ...record,
  ...baseData(record),
  body: richTextData(record.body),
  conditions: textRowsData(record.conditions),
});
