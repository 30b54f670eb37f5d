import type { Activity } from '../../model/activity.ts';
import type { Place } from '../../model/common.ts';
import { firstDay } from '../../model/dates.ts';
import type { Event } from '../../model/event.ts';
import type { Confirmation } from '../../model/fields/sources.ts';
import { localeKeys } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import { districtOfPostcode } from '../../model/postcodes.ts';
import type { Provider } from '../../model/provider.ts';
import type { RecordOf } from '../../model/snapshot.ts';
import type { LocalizedText, TextStates } from '../../model/text.ts';
import type { Discipline } from '../../model/vocabulary.ts';
import type { ActivityListing, EventListing, Listing, RecordListing } from '../listing.ts';
import type { NewProvider } from './parts.ts';
import { richTexts } from './rich.ts';

/** What the CMS knows when it makes records of a listing. */
export type RecordContext = {
  /** Slug of the record; further dates of the same listing get their date after it. */
  slug: string;
  /** Day of acceptance, `YYYY-MM-DD`: since then it is confirmed. */
  on: string;
  /** Slug of the provider: the one that was chosen, or the slug that a new one gets. Null when there is none. */
  provider: string | null;
};

type RecordCollection = 'providers' | 'spaces' | 'activities' | 'events' | 'notices';

/** A record to make, and where. */
export type Made = { [Name in RecordCollection]: { collection: Name; record: RecordOf<Name> } }[RecordCollection];

/** The first language is the sender's own; others came along; what is not there is missing. */
const textState = (language: Locale, given: LocalizedText): TextStates =>
  Object.fromEntries(
    localeKeys.map((key) => [key, key === language ? 'own' : given[key] === undefined ? 'missing' : 'translated']),
  ) as TextStates;

const base = ({ slug, on }: RecordContext, language: Locale, given: LocalizedText) => ({
  slug,
  textState: textState(language, given),
  example: false,
  confirmation: { by: 'provider', on, sources: [] } satisfies Confirmation,
});

/** A provider that came along with an offer; what was not asked is unknown. */
const newProviderOf = (
  { name, kind, summary, website }: NewProvider,
  context: RecordContext,
  language: Locale,
  disciplines: Discipline[],
): Provider => ({
  ...base(context, language, { [language]: summary }),
  name,
  kind,
  disciplines,
  terms: [],
  summary: { [language]: summary },
  description: null,
  places: [],
  contact: { website, email: null, phone: null },
  ages: { min: null, max: null, groups: [], note: null },
  levels: [],
  languages: [],
  dutchNeeded: 'unknown',
  passRules: [],
  access: {},
  anchor: false,
  mark: null,
  image: null,
});

/** A place with its district from the postcode, when nobody said it. */
const withDistrict = (place: Place): Place => ({
  ...place,
  district: place.district ?? (place.address?.postcode ? districtOfPostcode(place.address.postcode) : null),
});

const longestSlug = 100;

/** The slug of a further date: with the date in it, so that it stays the same when another date comes or goes. */
const slugOn = (slug: string, date: string) =>
  `${slug.slice(0, longestSlug - date.length - 1).replace(/-+$/u, '')}-${date}`;

/** The slugs of the records that a listing makes under a slug: several separate dates make as many events. */
export const slugsOf = (listing: Listing, slug: string): string[] =>
  'dates' in listing
    ? listing.dates.map((one, index) => (index === 0 ? slug : slugOn(slug, firstDay(one))))
    : 'record' in listing
      ? [slug]
      : [];

/** What an event and an activity have in common, as a record has it. */
function offerOf<L extends EventListing | ActivityListing>({ record, language }: L, context: RecordContext) {
  const provider = record.provider ?? context.provider;
  if (provider === null) throw new Error('A new provider needs a slug');
  const { description, venue } = record;
  return {
    ...base(context, language, record.title),
    ...(record as L['record']),
    provider,
    terms: [],
    description: richTexts(description),
    venue: { ...venue, place: venue.place && withDistrict(venue.place) },
    image: null,
  };
}

/** The events of a listing; several separate dates make as many events. */
function eventsOf(listing: EventListing, context: RecordContext): Event[] {
  const slugs = slugsOf(listing, context.slug);
  const offer = offerOf(listing, context);
  return listing.dates.map((times, index) => ({ ...offer, ...times, slug: slugs[index] ?? context.slug }));
}

const activityOf = (listing: ActivityListing, context: RecordContext): Activity => ({
  ...offerOf(listing, context),
  nextSteps: [],
});

/** The record of an organisation or a room. */
const placedOf = <L extends Extract<RecordListing, { kind: 'provider' | 'room' }>>(
  { record, language }: L,
  context: RecordContext,
) => ({
  ...base(context, language, record.summary),
  ...(record as L['record']),
  description: richTexts(record.description),
  places: record.places.map(withDistrict),
  image: null,
});

function withNewProvider(listing: EventListing | ActivityListing, context: RecordContext, made: Made[]): Made[] {
  const { newProvider, language, record } = listing;
  if (newProvider === null || context.provider === null) return made;
  const own = { ...context, slug: context.provider };
  return [{ collection: 'providers', record: newProviderOf(newProvider, own, language, record.disciplines) }, ...made];
}

/**
 * The records that a listing makes, in the order in which they must be made: a new provider before its offer, and an
 * event for each separate date. A claim and a report of a mistake make none. Throws when a new provider has no slug.
 */
export function recordsOf(listing: Listing, context: RecordContext): Made[] {
  if (!('record' in listing)) return [];
  switch (listing.kind) {
    case 'event': {
      const events = eventsOf(listing, context).map((record) => ({ collection: 'events' as const, record }));
      return withNewProvider(listing, context, events);
    }
    case 'activity':
      return withNewProvider(listing, context, [{ collection: 'activities', record: activityOf(listing, context) }]);
    case 'provider': {
      const record = { ...placedOf(listing, context), terms: [], anchor: false, mark: null };
      return [{ collection: 'providers', record }];
    }
    case 'room': {
      const provider = context.provider ?? listing.record.provider;
      return [{ collection: 'spaces', record: { ...placedOf(listing, context), provider, rooms: [] } }];
    }
    case 'notice': {
      const { record, language } = listing;
      const placed = { ...base(context, language, record.title), ...record, placed: context.on };
      return [{ collection: 'notices', record: placed }];
    }
  }
}
