import type { RecordOf } from '@kunstwijzer/content/model';
import { contactOf } from '../../fields/contact.ts';
import { listOf, orNull, textOf } from '../../fields/empty.ts';
import { entitlementData, entitlementOf } from '../../fields/entitlement.ts';
import { dayData, dayOf } from '../../fields/moments.ts';
import { benefitData, benefitOf } from '../../fields/price.ts';
import { sourcesOf } from '../../fields/sources.ts';
import { textRowsData, textRowsOf } from '../../fields/text-rows.ts';
import type { Pass } from '../../payload-types.ts';
import { texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Pass): RecordOf<'passes'> => ({
  ...baseOf(doc),
  name: doc.name,
  kind: doc.kind,
  municipalities: listOf(doc.municipalities),
  inTheHague: doc.inTheHague,
  who: texts(doc.who) ?? {},
  incomeRule: texts(doc.incomeRule),
  cost: texts(doc.cost) ?? {},
  benefits: textRowsOf(doc.benefits),
  howToApply: textRowsOf(doc.howToApply),
  decisionTime: texts(doc.decisionTime),
  students: texts(doc.students),
  entitlement: entitlementOf(doc.entitlement),
  contact: contactOf(doc.contact),
  postal: textOf(doc.postal),
  tiers: listOf(doc.tiers).map(({ key, name, condition, benefit, from }) => ({
    id: key,
    name: texts(name) ?? {},
    condition: texts(condition) ?? {},
    benefit: benefitOf(benefit),
    from: dayOf(from),
  })),
  facts: listOf(doc.facts).map(({ key, text, year, sources }) => ({
    id: key,
    text: texts(text) ?? {},
    year: orNull(year),
    sources: sourcesOf(sources),
  })),
});

export const toData = (record: RecordOf<'passes'>): AllLocales<Pass> => ({
  ...record,
  ...baseData(record),
  benefits: textRowsData(record.benefits),
  howToApply: textRowsData(record.howToApply),
  entitlement: entitlementData(record.entitlement),
  tiers: record.tiers.map(({ id, from, benefit, ...tier }) => ({
    ...tier,
    key: id,
    benefit: benefitData(benefit),
    from: dayData(from),
  })),
  facts: record.facts.map(({ id, ...fact }) => ({ ...fact, key: id })),
});
