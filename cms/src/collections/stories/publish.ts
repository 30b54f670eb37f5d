import type { RecordOf } from '@kunstwijzer/content/model';
import { listOf, orNull } from '../../fields/empty.ts';
import { dayData, dayOf } from '../../fields/moments.ts';
import type { Story } from '../../payload-types.ts';
import { richTextData, richTexts, texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import type { Ids, Slugs } from '../../fields/references.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Story, slugs: Slugs): RecordOf<'stories'> => ({
  ...baseOf(doc),
  title: texts(doc.title) ?? {},
  summary: texts(doc.summary) ?? {},
  body: richTexts(doc.body) ?? {},
  on: dayOf(doc.date) ?? '',
  disciplines: listOf(doc.disciplines),
  district: orNull(doc.district),
  provider: slugs.slug('providers', doc.provider),
  image: slugs.image(doc.image),
});

export const toData = ({ on, ...record }: RecordOf<'stories'>, ids: Ids): AllLocales<Story> => ({
  ...record,
  ...baseData(record),
  body: richTextData(record.body) ?? undefined,
  date: dayData(on) ?? undefined,
  provider: ids.id('providers', record.provider),
  image: ids.image(record.image),
});
