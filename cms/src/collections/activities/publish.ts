import type { RecordOf } from '@kunstwijzer/content/model';
import { accessOf } from '../../fields/access-facts.ts';
import { agesData, agesOf } from '../../fields/ages.ts';
import { contactOf } from '../../fields/contact.ts';
import { listOf, orNull } from '../../fields/empty.ts';
import { dayData, dayOf } from '../../fields/moments.ts';
import { passRulesData, passRulesOf } from '../../fields/pass-rules.ts';
import { priceData, priceOf } from '../../fields/price.ts';
import { venueData, venueOf } from '../../fields/venue.ts';
import type { Activity } from '../../payload-types.ts';
import { richTextData, richTexts, texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { idList, slugList } from '../../fields/references.ts';
import type { Ids, Slugs } from '../../fields/references.ts';
import { baseData, baseOf } from '../content/publish.ts';

export const toRecord = (doc: Activity, slugs: Slugs): RecordOf<'activities'> => ({
  ...baseOf(doc),
  title: texts(doc.title) ?? {},
  // An activity cannot do without its provider: an empty one makes the snapshot refuse it by name.
  provider: slugs.slug('providers', doc.provider) ?? '',
  disciplines: listOf(doc.disciplines),
  terms: slugList(slugs, 'terms', doc.terms),
  summary: texts(doc.summary) ?? {},
  description: richTexts(doc.description),
  ages: agesOf(doc.ages),
  levels: listOf(doc.levels),
  stage: doc.stage,
  joining: doc.joining ?? 'unknown',
  schedule: {
    slots: listOf(doc.schedule?.slots).map(({ day, start, end }) => ({ day, start, end })),
    from: dayOf(doc.schedule?.from),
    until: dayOf(doc.schedule?.until),
  },
  venue: venueOf(doc.venue, slugs),
  attendance: orNull(doc.attendance),
  price: priceOf(doc.price),
  passRules: passRulesOf(doc.passRules, slugs),
  languages: listOf(doc.languages),
  dutchNeeded: doc.dutchNeeded ?? 'unknown',
  access: accessOf(doc.access),
  booking: contactOf(doc.booking),
  nextSteps: slugList(slugs, 'steps', doc.nextSteps),
  image: slugs.image(doc.image),
});

export const toData = (record: RecordOf<'activities'>, ids: Ids): AllLocales<Activity> => ({
  ...record,
  ...baseData(record),
  provider: ids.id('providers', record.provider) ?? undefined,
  terms: idList(ids, 'terms', record.terms),
  description: richTextData(record.description),
  ages: agesData(record.ages),
  schedule: {
    slots: record.schedule.slots,
    from: dayData(record.schedule.from),
    until: dayData(record.schedule.until),
  },
  venue: venueData(record.venue, ids),
  price: priceData(record.price),
  passRules: passRulesData(record.passRules, ids),
  nextSteps: idList(ids, 'steps', record.nextSteps),
  image: ids.image(record.image),
});
