import type { RecordOf } from '@kunstwijzer/content/model';
import { contactOf } from '../../fields/contact.ts';
import { listOf } from '../../fields/empty.ts';
import { dayData, dayOf } from '../../fields/moments.ts';
import type { Notice } from '../../payload-types.ts';
import { texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Notice): RecordOf<'notices'> => ({
  ...baseOf(doc),
  kind: doc.kind,
  title: texts(doc.title) ?? {},
  body: texts(doc.body) ?? {},
  organisation: doc.organisation,
  disciplines: listOf(doc.disciplines),
  placed: dayOf(doc.placed) ?? '',
  expires: dayOf(doc.expires) ?? '',
  contact: contactOf(doc.contact),
});

export const toData = (record: RecordOf<'notices'>): AllLocales<Notice> => ({
  ...record,
  ...baseData(record),
  placed: dayData(record.placed) ?? undefined,
  expires: dayData(record.expires) ?? undefined,
});
