import { activityFacts, aroundOf, eventFacts, providerFacts, roomFacts } from '@kunstwijzer/content/facts';
import { defaultLocale, isOver, nextOccurrence, occurrences, pick } from '@kunstwijzer/content/model';
import type { Activity, Ages, Contact, Event, Place, Price, Provider, Room } from '@kunstwijzer/content/model';
import { findRecord, getRecord, realRecords, venuePlace } from '../../records.ts';
import { today } from '../../snapshot.ts';
import { paths } from '../../urls.ts';
import { field, textField } from './dataset.ts';
import type { Dataset, DatasetName, Field } from './dataset.ts';

/* What we publish of each record: an allow-list, in the order of the columns. */

type Any = Provider | Activity | Event | Room;

type Facts = ReturnType<typeof providerFacts | typeof activityFacts | typeof eventFacts | typeof roomFacts>;

const around = (offer: Activity | Event) =>
  aroundOf(offer, getRecord('providers', offer.provider), findRecord('spaces', offer.venue.space), today);

/** What cards and filters know of a record too. */
function factsOf(record: Any): Facts {
  if ('uses' in record) return roomFacts(record);
  if ('anchor' in record) return providerFacts(record, today);
  if ('joining' in record) return activityFacts(record, around(record));
  const next = nextOccurrence(record, today) ?? occurrences(record).at(-1);
  if (!next) throw new Error(`events/${record.slug} has no dates`);
  return eventFacts(record, next, around(record));
}
const yes = (answers: Partial<Record<string, 'yes' | 'no'>>) =>
  Object.entries(answers).flatMap(([key, answer]) => (answer === 'yes' ? [key] : []));

const datesOf = (event: Event, cancelled: boolean) =>
  occurrences(event)
    .filter((date) => date.cancelled === cancelled && !isOver(date, today))
    .map(({ starts }) => starts);

const ownDates = ({ recurrence }: Event) =>
  (recurrence?.own ?? []).filter((span) => !isOver(span, today)).map(({ starts, ends }) => `${starts}/${ends}`);

const reasonsOf = (event: Event) =>
  occurrences(event)
    .filter((date) => !isOver(date, today))
    .flatMap(({ starts, reason }) => (reason ? [`${starts}: ${pick(reason, defaultLocale).value}`] : []));

const identity = <T extends Any>(site: URL, path: (slug: string) => string): Field<T>[] => [
  field('opendata.of.slug', ({ slug }) => slug),
  field('opendata.of.url', ({ slug }) => new URL(`/${defaultLocale}${path(slug)}`, site).href),
];
const where = <T extends Any>(placeOf: (record: T) => Place | null): Field<T>[] => [
  field('opendata.of.district', (record) => factsOf(record).districts),
  field('opendata.of.place', (record) => placeOf(record)?.name ?? null),
  field('opendata.of.street', (record) => placeOf(record)?.address?.street ?? null),
  field('opendata.of.postcode', (record) => placeOf(record)?.address?.postcode ?? null),
  field('opendata.of.city', (record) => placeOf(record)?.address?.city ?? null),
];
const reach = <T>(contactOf: (record: T) => Contact): Field<T>[] => [
  field('opendata.of.website', (record) => contactOf(record).website),
  field('opendata.of.email', (record) => contactOf(record).email),
  field('opendata.of.phone', (record) => contactOf(record).phone),
];
const ages = <T extends { ages: Ages }>(): Field<T>[] => [
  field('opendata.of.minAge', (record) => record.ages.min),
  field('opendata.of.maxAge', (record) => record.ages.max),
  field('opendata.of.ageGroups', (record) => record.ages.groups),
];
const costs = <T extends { price: Price }>(): Field<T>[] => [
  field('opendata.of.priceKind', ({ price }) => price.kind),
  field('opendata.of.priceCents', ({ price }) => (price.kind === 'paid' ? price.amount : null)),
  field('opendata.of.pricePer', ({ price }) => (price.kind === 'paid' ? price.per : null)),
];
const accessible = <T extends Any>(): Field<T> =>
  field('opendata.of.accessible', (record) => yes(factsOf(record).access));
const open = <T extends Exclude<Any, Room>>(): Field<T>[] => [
  field('opendata.of.passes', (record) => {
    const facts = factsOf(record);
    return 'passes' in facts ? yes(facts.passes) : [];
  }),
  accessible(),
];
const ground = <T extends Any>(): Field<T>[] => [
  field('opendata.of.confirmedBy', ({ confirmation }) => confirmation.by),
  field('opendata.of.confirmedOn', ({ confirmation }) => confirmation.on),
  field('opendata.of.sources', ({ confirmation }) => confirmation.sources.flatMap(({ url }) => url ?? [])),
];

const providers = (site: URL): Field<Provider>[] => [
  ...identity<Provider>(site, paths.provider),
  field('opendata.of.name', ({ name }) => name),
  field('opendata.of.kind', ({ kind }) => kind),
  field('opendata.of.disciplines', ({ disciplines }) => disciplines),
  textField('opendata.of.summary', ({ summary }) => summary),
  ...where<Provider>(({ places }) => places[0] ?? null),
  ...reach<Provider>(({ contact }) => contact),
  ...ages<Provider>(),
  field('opendata.of.languages', ({ languages }) => languages),
  ...open<Provider>(),
  ...ground<Provider>(),
];

const activities = (site: URL): Field<Activity>[] => [
  ...identity<Activity>(site, paths.activity),
  textField('opendata.of.title', ({ title }) => title),
  field('opendata.of.provider', ({ provider }) => provider),
  field('opendata.of.disciplines', ({ disciplines }) => disciplines),
  textField('opendata.of.summary', ({ summary }) => summary),
  field('opendata.of.weekdays', ({ schedule }) =>
    schedule.slots.map(({ day, start, end }) => `${day} ${start}-${end}`),
  ),
  field('opendata.of.from', ({ schedule }) => schedule.from),
  field('opendata.of.until', ({ schedule }) => schedule.until),
  field('opendata.of.joining', ({ joining }) => joining),
  field('opendata.of.attendance', ({ attendance }) => attendance),
  ...where<Activity>(({ venue }) => venuePlace(venue)),
  ...ages<Activity>(),
  field('opendata.of.languages', ({ languages }) => languages),
  ...costs<Activity>(),
  ...open<Activity>(),
  ...reach<Activity>(({ booking }) => booking),
  ...ground<Activity>(),
];

const events = (site: URL): Field<Event>[] => [
  ...identity<Event>(site, paths.event),
  textField('opendata.of.title', ({ title }) => title),
  field('opendata.of.provider', ({ provider }) => provider),
  field('opendata.of.disciplines', ({ disciplines }) => disciplines),
  textField('opendata.of.summary', ({ summary }) => summary),
  field('opendata.of.starts', ({ starts }) => starts),
  field('opendata.of.ends', ({ ends }) => ends),
  field('opendata.of.dates', (event) => datesOf(event, false)),
  field('opendata.of.ownDates', ownDates),
  field('opendata.of.cancelledDates', (event) => datesOf(event, true)),
  field('opendata.of.cancelledReasons', reasonsOf),
  field('opendata.of.status', ({ status }) => status),
  field('opendata.of.audience', ({ audience }) => audience),
  ...where<Event>(({ venue }) => venuePlace(venue)),
  ...ages<Event>(),
  field('opendata.of.languages', ({ languages }) => languages),
  ...costs<Event>(),
  ...open<Event>(),
  ...reach<Event>(({ booking }) => booking),
  ...ground<Event>(),
];

const spaces = (site: URL): Field<Room>[] => [
  ...identity<Room>(site, paths.space),
  field('opendata.of.name', ({ name }) => name),
  field('opendata.of.kind', ({ kind }) => kind),
  field('opendata.of.uses', ({ uses }) => uses),
  field('opendata.of.capacity', ({ capacity }) => capacity),
  field('opendata.of.wheelchairPlaces', ({ wheelchairPlaces }) => wheelchairPlaces),
  field('opendata.of.provider', ({ provider }) => provider),
  textField('opendata.of.summary', ({ summary }) => summary),
  ...where<Room>(({ places }) => places[0] ?? null),
  ...reach<Room>(({ contact }) => contact),
  accessible<Room>(),
  ...ground<Room>(),
];

/** Does something with a data set, whatever its records are. */
type Use<R> = <T>(dataset: Dataset<T>) => R;

/** The data set of a name, with its pages on `site`: everything real that is published, and events that are not over. */
export function withDataset<R>(name: DatasetName, site: URL, use: Use<R>): R {
  const snapshot = realRecords();
  const offerParts = (offer: Activity | Event): [object, ...unknown[]] => [
    offer,
    getRecord('providers', offer.provider),
    findRecord('spaces', offer.venue.space),
    site.href,
  ];
  switch (name) {
    case 'providers':
      return use({
        records: snapshot.providers,
        fields: providers(site),
        parts: (provider) => [provider, site.href],
      });
    case 'spaces':
      return use({ records: snapshot.spaces, fields: spaces(site), parts: (space) => [space, site.href] });
    case 'activities':
      return use({ records: snapshot.activities, fields: activities(site), parts: offerParts });
    case 'events':
      return use({
        records: snapshot.events.filter((event) => occurrences(event).some((date) => !isOver(date, today))),
        fields: events(site),
        parts: offerParts,
      });
  }
}
