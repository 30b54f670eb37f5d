import type { Activity } from '../../model/activity.ts';
import type { Discipline } from '../../model/vocabulary.ts';
import type { Notice } from '../../model/editorial.ts';
import type { Locale } from '../../model/locales.ts';
import type { Provider } from '../../model/provider.ts';
import type { RecordOf } from '../../model/snapshot.ts';
import type { Space } from '../../model/space.ts';
import type {
  ActivityListing,
  EventListing,
  Listing,
  NewProvider,
  NoticeListing,
  ProviderListing,
  RoomListing,
} from '../listing.ts';
import { eventsOf } from './event.ts';
import { agesOf, base, passRulesOf, placeOf, richTexts, venueOf } from './parts.ts';
import type { RecordContext } from './parts.ts';

export type { RecordContext } from './parts.ts';

type ListingCollection = 'providers' | 'spaces' | 'activities' | 'events' | 'notices';

/** A record to make, and where. */
export type Made = { [Name in ListingCollection]: { collection: Name; record: RecordOf<Name> } }[ListingCollection];

const unknownAges = agesOf({ min: null, max: null });

/** A provider that came along with an offer; what was not asked is unknown. */
const newProviderOf = (
  { name, kind, summary, website }: NewProvider,
  context: RecordContext,
  slug: string,
  language: Locale,
  disciplines: Discipline[],
): Provider => ({
  ...base({ ...context, slug }, language, { [language]: summary }),
  name,
  kind,
  disciplines,
  terms: [],
  summary: { [language]: summary },
  description: null,
  places: [],
  contact: { website, email: null, phone: null },
  ages: unknownAges,
  levels: [],
  languages: [],
  dutchNeeded: 'unknown',
  passRules: [],
  access: {},
  anchor: false,
  mark: null,
  image: null,
});

const providerOf = (listing: ProviderListing, context: RecordContext): Provider => ({
  ...base(context, listing.language, listing.summary),
  name: listing.name,
  kind: listing.providerKind,
  disciplines: listing.disciplines,
  terms: [],
  summary: listing.summary,
  description: richTexts(listing.description),
  places: listing.place ? [placeOf(listing.place)] : [],
  contact: listing.contact,
  ages: agesOf(listing.ages),
  levels: listing.levels,
  languages: listing.languages,
  dutchNeeded: listing.dutchNeeded,
  passRules: passRulesOf(listing.passes),
  access: listing.access,
  anchor: false,
  mark: null,
  image: context.image ?? null,
});

const activityOf = (listing: ActivityListing, context: RecordContext, provider: string): Activity => ({
  ...base(context, listing.language, listing.title),
  title: listing.title,
  provider,
  disciplines: listing.disciplines,
  terms: [],
  summary: listing.summary,
  description: richTexts(listing.description),
  ages: agesOf(listing.ages),
  levels: listing.levels,
  stage: listing.stage,
  joining: listing.joining,
  schedule: { slots: listing.slots, from: listing.from, until: listing.until },
  venue: venueOf(listing.venue, context.space),
  attendance: listing.attendance,
  price: listing.price,
  passRules: passRulesOf(listing.passes),
  languages: listing.languages,
  dutchNeeded: listing.dutchNeeded,
  access: listing.access,
  booking: listing.booking,
  nextSteps: [],
  image: context.image ?? null,
});

const spaceOf = (listing: RoomListing, context: RecordContext): Space => ({
  ...base(context, listing.language, listing.summary),
  name: listing.name,
  kind: listing.roomKind,
  uses: listing.uses,
  provider: context.provider ?? listing.owner,
  summary: listing.summary,
  description: richTexts(listing.description),
  places: [placeOf(listing.place)],
  capacity: listing.capacity,
  rooms: [],
  rates: { known: listing.rate ? 'yes' : 'unknown', note: listing.rate },
  access: listing.access,
  contact: listing.contact,
  image: context.image ?? null,
});

const noticeOf = (listing: NoticeListing, context: RecordContext): Notice => ({
  ...base(context, listing.language, listing.title),
  kind: listing.noticeKind,
  title: listing.title,
  body: listing.body,
  organisation: listing.organisation,
  disciplines: listing.disciplines,
  placed: context.on,
  expires: listing.expires,
  contact: listing.contact,
});

function withProvider(listing: EventListing | ActivityListing, context: RecordContext): Made[] {
  const chosen = listing.provider;
  const provider = context.provider ?? ('slug' in chosen ? chosen.slug : null);
  if (provider === null) throw new Error('A new provider needs a slug');
  const made: Made[] =
    'new' in chosen
      ? [
          {
            collection: 'providers',
            record: newProviderOf(chosen.new, context, provider, listing.language, listing.disciplines),
          },
        ]
      : [];
  return listing.kind === 'event'
    ? [...made, ...eventsOf(listing, context, provider).map((record): Made => ({ collection: 'events', record }))]
    : [...made, { collection: 'activities', record: activityOf(listing, context, provider) }];
}

/**
 * The records that a listing makes, in the order in which they must be made: a new provider before its offer, and an
 * event for each separate date. A claim and a report of a mistake make none. Throws when a new provider has no slug.
 */
export function recordsOf(listing: Listing, context: RecordContext): Made[] {
  switch (listing.kind) {
    case 'event':
    case 'activity':
      return withProvider(listing, context);
    case 'provider':
      return listing.intent === 'claim' ? [] : [{ collection: 'providers', record: providerOf(listing, context) }];
    case 'room':
      return [{ collection: 'spaces', record: spaceOf(listing, context) }];
    case 'notice':
      return [{ collection: 'notices', record: noticeOf(listing, context) }];
    case 'mistake':
      return [];
  }
}
