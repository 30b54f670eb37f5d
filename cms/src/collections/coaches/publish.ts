import type { RecordOf } from '@kunstwijzer/content/model';
import { contactOf } from '../../fields/contact.ts';
import { listOf } from '../../fields/empty.ts';
import type { Coach } from '../../payload-types.ts';
import { texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import type { Ids, Slugs } from '../../fields/references.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Coach, slugs: Slugs): RecordOf<'coaches'> => ({
  ...baseOf(doc),
  title: texts(doc.title) ?? {},
  organisation: doc.organisation,
  summary: texts(doc.summary) ?? {},
  districts: listOf(doc.districts),
  audiences: listOf(doc.audiences),
  provider: slugs.slug('providers', doc.provider),
  contact: contactOf(doc.contact),
});

export const toData = (record: RecordOf<'coaches'>, ids: Ids): AllLocales<Coach> => ({
  ...record,
  ...baseData(record),
  provider: ids.id('providers', record.provider),
});
