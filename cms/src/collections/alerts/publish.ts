import type { RecordOf } from '@kunstwijzer/content/model';
import { textOf } from '../../fields/empty.ts';
import { dayData, dayOf } from '../../fields/moments.ts';
import type { Alert } from '../../payload-types.ts';
import { texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Alert): RecordOf<'alerts'> => ({
  ...baseOf(doc),
  text: texts(doc.text) ?? {},
  href: textOf(doc.href),
  from: dayOf(doc.from) ?? '',
  until: dayOf(doc.until) ?? '',
});

export const toData = (record: RecordOf<'alerts'>): AllLocales<Alert> => ({
  ...record,
  ...baseData(record),
  from: dayData(record.from) ?? undefined,
  until: dayData(record.until) ?? undefined,
});
