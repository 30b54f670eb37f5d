import type { RecordOf } from '@kunstwijzer/content/model';
import { accessOf } from '../../fields/access-facts.ts';
import { agesData, agesOf } from '../../fields/ages.ts';
import { contactOf } from '../../fields/contact.ts';
import { listOf, textOf } from '../../fields/empty.ts';
import { dayData, dayOf } from '../../fields/moments.ts';
import { passRulesData, passRulesOf } from '../../fields/pass-rules.ts';
import { placeData, placeOf } from '../../fields/places.ts';
import type { Provider } from '../../payload-types.ts';
import { richTextData, richTexts, texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { idList, slugList } from '../../fields/references.ts';
import type { Ids, Slugs } from '../../fields/references.ts';
import { baseData, baseOf } from '../content/publish.ts';

function markOf(mark: Provider['mark']): RecordOf<'providers'>['mark'] {
  const name = textOf(mark?.name);
  return name === null ? null : { name, until: dayOf(mark?.until) ?? '' };
}

export const toRecord = (doc: Provider, slugs: Slugs): RecordOf<'providers'> => ({
  ...baseOf(doc),
  name: doc.name,
  kind: doc.kind,
  disciplines: listOf(doc.disciplines),
  terms: slugList(slugs, 'terms', doc.terms),
  summary: texts(doc.summary) ?? {},
  description: richTexts(doc.description),
  places: listOf(doc.places).map(placeOf),
  contact: contactOf(doc.contact),
  ages: agesOf(doc.ages),
  levels: listOf(doc.levels),
  languages: listOf(doc.languages),
  dutchNeeded: doc.dutchNeeded ?? 'unknown',
  passRules: passRulesOf(doc.passRules, slugs),
  access: accessOf(doc.access),
  anchor: doc.anchor === true,
  mark: markOf(doc.mark),
  image: slugs.image(doc.image),
});

export const toData = (record: RecordOf<'providers'>, ids: Ids): AllLocales<Provider> => ({
  ...record,
  ...baseData(record),
  terms: idList(ids, 'terms', record.terms),
  description: richTextData(record.description),
  places: record.places.map(placeData),
  ages: agesData(record.ages),
  passRules: passRulesData(record.passRules, ids),
  mark: { name: record.mark?.name ?? null, until: dayData(record.mark?.until ?? null) },
  image: ids.image(record.image),
});
