import type { RecordOf } from '@kunstwijzer/content/model';
import { agesData, agesOf } from '../../fields/ages.ts';
import { listOf, orNull } from '../../fields/empty.ts';
import { dayData, dayOf } from '../../fields/moments.ts';
import { priceData, priceOf } from '../../fields/price.ts';
import type { Step } from '../../payload-types.ts';
import { texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { idList, slugList } from '../../fields/references.ts';
import type { Ids, Slugs } from '../../fields/references.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Step, slugs: Slugs): RecordOf<'steps'> => ({
  ...baseOf(doc),
  title: texts(doc.title) ?? {},
  disciplines: listOf(doc.disciplines),
  stage: doc.stage,
  organisation: doc.organisation,
  providers: slugList(slugs, 'providers', doc.providers),
  summary: texts(doc.summary) ?? {},
  ages: agesOf(doc.ages),
  entrances: listOf(doc.entrances),
  admission: {
    kind: doc.admission?.kind ?? 'unknown',
    on: dayOf(doc.admission?.on),
    note: texts(doc.admission?.note),
  },
  price: priceOf(doc.price),
  priceNote: texts(doc.priceNote),
  district: orNull(doc.district),
  next: slugList(slugs, 'steps', doc.next),
});

export const toData = (record: RecordOf<'steps'>, ids: Ids): AllLocales<Step> => ({
  ...record,
  ...baseData(record),
  providers: idList(ids, 'providers', record.providers),
  ages: agesData(record.ages),
  admission: { ...record.admission, on: dayData(record.admission.on) },
  price: priceData(record.price),
  next: idList(ids, 'steps', record.next),
});
