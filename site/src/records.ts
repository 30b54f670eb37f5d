import { districtsIn, placeOf, placesOf } from '@kunstwijzer/content/facts';
import { collectionNames, nextOccurrence } from '@kunstwijzer/content/model';
import type {
  Activity,
  CollectionName,
  District,
  Event,
  Occurrence,
  Place,
  Provider,
  RecordOf,
  Snapshot,
  Room,
} from '@kunstwijzer/content/model';
import { perSnapshot, today } from './snapshot.ts';

/* What several features derive from a snapshot; each is computed once per snapshot. */

type Slugged = { slug: string };
const bySlug = perSnapshot(
  (snapshot, collection: CollectionName) =>
    new Map((snapshot[collection] as Slugged[]).map((record) => [record.slug, record])),
);

/** The record with a slug; undefined when it is not published. */
export const findRecord = <Name extends CollectionName>(
  collection: Name,
  slug: string | undefined | null,
): RecordOf<Name> | undefined => (slug ? (bySlug(collection).get(slug) as RecordOf<Name> | undefined) : undefined);

/** A record that another one refers to: the snapshot was refused if it were not there. */
export function getRecord<Name extends CollectionName>(collection: Name, slug: string): RecordOf<Name> {
  const record = findRecord(collection, slug);
  if (!record) throw new Error(`${collection}/${slug} is not in the snapshot`);
  return record;
}

const group = <T>(records: T[], keyOf: (record: T) => string | null): Map<string, T[]> =>
  Map.groupBy(
    records.filter((record) => keyOf(record) !== null),
    (record) => keyOf(record) as string,
  );

/** An event with its next date on or after today. */
export type Upcoming = { event: Event; next: Occurrence };

export const upcomingEvents: () => Upcoming[] = perSnapshot(({ events }) =>
  events
    .flatMap((event) => {
      const next = nextOccurrence(event, today);
      return next ? [{ event, next }] : [];
    })
    .sort((a, b) => (a.next.starts < b.next.starts ? -1 : 1)),
);

const byProvider = perSnapshot(({ activities, spaces }: Snapshot) => ({
  activities: group(activities, ({ provider }) => provider),
  events: group(upcomingEvents(), ({ event }) => event.provider),
  spaces: group(spaces, ({ provider }) => provider),
}));

/** What a provider offers: activities, events to come (soonest first) and rooms. */
export const offeredBy = (provider: string): { activities: Activity[]; events: Upcoming[]; spaces: Room[] } => ({
  activities: byProvider().activities.get(provider) ?? [],
  events: byProvider().events.get(provider) ?? [],
  spaces: byProvider().spaces.get(provider) ?? [],
});

/** Where an activity or event takes place: the place of its space, or its own; null is unknown. */
export const venuePlace = (venue: Activity['venue']): Place | null => placeOf(venue, findRecord('spaces', venue.space));

/** The districts a record belongs to; an offer without a known place has those of its provider, unless it is online. */
export const districtsOf = (record: Activity | Event | Provider | Room): District[] =>
  districtsIn(
    'venue' in record
      ? placesOf(record, getRecord('providers', record.provider), findRecord('spaces', record.venue.space))
      : record.places,
  );

/** The snapshot without the invented examples: what may leave this site, in the sitemap, feeds and open data. */
export const realRecords: () => Snapshot = perSnapshot((snapshot) => ({
  ...snapshot,
  ...Object.fromEntries(collectionNames.map((name) => [name, snapshot[name].filter(({ example }) => !example)])),
}));

/** Whether anything on this site is an invented example; then every page says so. */
export const hasExamples: () => boolean = perSnapshot((snapshot) =>
  collectionNames.some((name) => snapshot[name].some(({ example }) => example)),
);
