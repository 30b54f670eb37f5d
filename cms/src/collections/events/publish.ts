import type { RecordOf } from '@kunstwijzer/content/model';
import { accessOf } from '../../fields/access-facts.ts';
import { agesData, agesOf } from '../../fields/ages.ts';
import { contactOf } from '../../fields/contact.ts';
import { listOf, orNull } from '../../fields/empty.ts';
import { wallData } from '../../fields/moments.ts';
import { passRulesData, passRulesOf } from '../../fields/pass-rules.ts';
import { priceData, priceOf } from '../../fields/price.ts';
import { venueData, venueOf } from '../../fields/venue.ts';
import type { Event } from '../../payload-types.ts';
import { richTextData, richTexts, texts } from '../../fields/per-locale.ts';
import type { AllLocales } from '../../fields/per-locale.ts';
import { idList, slugList } from '../../fields/references.ts';
import type { Ids, Slugs } from '../../fields/references.ts';
import { baseData, baseOf } from '../content/publish.ts';
import { recurrenceData, timesOf } from './recurrence.ts';

export const toRecord = (doc: Event, slugs: Slugs): RecordOf<'events'> => ({
  ...baseOf(doc),
  title: texts(doc.title) ?? {},
  // An event cannot do without its provider: an empty one makes the snapshot refuse it by name.
  provider: slugs.slug('providers', doc.provider) ?? '',
  disciplines: listOf(doc.disciplines),
  terms: slugList(slugs, 'terms', doc.terms),
  summary: texts(doc.summary) ?? {},
  description: richTexts(doc.description),
  ...timesOf(doc),
  audience: doc.audience ?? 'everyone',
  ages: agesOf(doc.ages),
  venue: venueOf(doc.venue, slugs),
  price: priceOf(doc.price),
  passRules: passRulesOf(doc.passRules, slugs),
  languages: listOf(doc.languages),
  access: accessOf(doc.access),
  places: orNull(doc.places),
  booking: contactOf(doc.booking),
  image: slugs.image(doc.image),
  ...(doc.uid && { uid: doc.uid }),
  modified: doc.updatedAt,
});

export const toData = (record: RecordOf<'events'>, ids: Ids): AllLocales<Event> => ({
  ...record,
  ...baseData(record),
  provider: ids.id('providers', record.provider) ?? undefined,
  terms: idList(ids, 'terms', record.terms),
  description: richTextData(record.description),
  starts: wallData(record.starts),
  starts_tz: 'Europe/Amsterdam',
  ends: wallData(record.ends),
  ends_tz: 'Europe/Amsterdam',
  recurrence: recurrenceData(record.recurrence),
  ages: agesData(record.ages),
  venue: venueData(record.venue, ids),
  price: priceData(record.price),
  passRules: passRulesData(record.passRules, ids),
  image: ids.image(record.image),
});
