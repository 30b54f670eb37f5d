import type { RecordOf } from '@kunstwijzer/content/model';
import { accessOf } from '../../fields/access-facts.ts';
import { contactOf } from '../../fields/contact.ts';
import { listOf, orNull } from '../../fields/empty.ts';
import { placeData, placeOf } from '../../fields/places.ts';
import { textRowsData, textRowsOf } from '../../fields/text-rows.ts';
import type { Space } from '../../payload-types.ts';
import { richTextData, richTexts, texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import type { Ids, Slugs } from '../../fields/references.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Space, slugs: Slugs): RecordOf<'spaces'> => ({
  ...baseOf(doc),
  name: doc.name,
  kind: doc.kind,
  uses: listOf(doc.uses),
  provider: slugs.slug('providers', doc.provider),
  summary: texts(doc.summary) ?? {},
  description: richTexts(doc.description),
  places: listOf(doc.places).map(placeOf),
  capacity: orNull(doc.capacity),
  rooms: textRowsOf(doc.rooms),
  rates: { known: doc.rates?.known ?? 'unknown', note: texts(doc.rates?.note) },
  access: accessOf(doc.access),
  contact: contactOf(doc.contact),
  image: slugs.image(doc.image),
});

export const toData = (record: RecordOf<'spaces'>, ids: Ids): AllLocales<Space> => ({
  ...record,
  ...baseData(record),
  provider: ids.id('providers', record.provider),
  description: richTextData(record.description),
  places: record.places.map(placeData),
  rooms: textRowsData(record.rooms),
  image: ids.image(record.image),
});
