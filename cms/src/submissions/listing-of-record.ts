import { richTextToPlain } from '@kunstwijzer/content/model';
import type {
  Block,
  CollectionName,
  Locale,
  LocalizedRichText,
  LocalizedText,
  RecordOf,
} from '@kunstwijzer/content/model';
import type { Listing, SubmissionKind } from '@kunstwijzer/content/submission';

/* What stands in the directory, as if it had been sent: so that it can be laid beside what was sent, question by question. */

/** In which collection a listing of each kind ends up; a report of a mistake in none. */
export const collectionOf = {
  event: 'events',
  activity: 'activities',
  provider: 'providers',
  room: 'spaces',
  notice: 'notices',
  mistake: null,
} as const satisfies Record<SubmissionKind, CollectionName | null>;
export type ListingCollection = NonNullable<(typeof collectionOf)[keyof typeof collectionOf]>;
/** A record of each collection that listings become. */
export type Records = { [Name in ListingCollection]: RecordOf<Name> };
type Offer = RecordOf<'events'> | RecordOf<'activities'>;

/** A block as people type it in the form. */
const typed = (block: Block): string =>
  block.type === 'list'
    ? block.items.map((children) => `- ${richTextToPlain([{ type: 'paragraph', children }])}`).join('\n')
    : richTextToPlain([block]);

const plain = (texts: LocalizedRichText | null): LocalizedText | null =>
  texts &&
  Object.fromEntries(Object.entries(texts).map(([locale, blocks]) => [locale, blocks.map(typed).join('\n\n')]));

const textsOf = ({ summary, description }: Pick<Offer, 'summary' | 'description'>, language: Locale) => ({
  language,
  summary,
  description: plain(description),
});

const passesOf = ({ passRules }: Pick<Offer, 'passRules'>) =>
  passRules.map(({ pass, accepted, benefit }) => ({ pass, accepted, benefit }));

const venueOf = ({ venue: { space, place } }: Offer) => (space ? { slug: space } : place ? { new: place } : null);

const offerOf = (record: Offer, language: Locale) => ({
  ...textsOf(record, language),
  title: record.title,
  disciplines: record.disciplines,
  provider: { slug: record.provider },
  venue: venueOf(record),
  ages: { min: record.ages.min, max: record.ages.max },
  languages: record.languages,
  price: record.price,
  passes: passesOf(record),
  access: record.access,
  booking: record.booking,
  image: null,
});

function whenOf({ starts, ends, recurrence }: RecordOf<'events'>) {
  const [date, lastDate] = [starts.slice(0, 10), ends.slice(0, 10)];
  const times = { date, start: starts.slice(11), end: ends.slice(11) };
  if (!recurrence) return { repeats: 'once', ...times, lastDate: lastDate === date ? null : lastDate } as const;
  const { frequency, interval, until, days, except, own } = recurrence;
  const repeats = frequency === 'weekly' && interval === 2 ? 'fortnightly' : frequency;
  return { repeats, ...times, until, days, except, own } as const;
}

const eventOf = (record: RecordOf<'events'>, language: Locale): Listing => ({
  kind: 'event',
  ...offerOf(record, language),
  when: whenOf(record),
  status: record.status,
  cancelled: record.recurrence?.cancelled ?? [],
  audience: record.audience,
  places: record.places,
});

const activityOf = (record: RecordOf<'activities'>, language: Locale): Listing => ({
  kind: 'activity',
  ...offerOf(record, language),
  ...record.schedule,
  levels: record.levels,
  dutchNeeded: record.dutchNeeded,
  stage: record.stage,
  joining: record.joining,
  attendance: record.attendance,
});

const providerOf = (record: RecordOf<'providers'>, language: Locale): Listing => ({
  kind: 'provider',
  intent: 'new',
  ...textsOf(record, language),
  name: record.name,
  providerKind: record.kind,
  disciplines: record.disciplines,
  place: record.places[0] ?? null,
  ages: { min: record.ages.min, max: record.ages.max },
  levels: record.levels,
  languages: record.languages,
  dutchNeeded: record.dutchNeeded,
  passes: passesOf(record),
  access: record.access,
  contact: record.contact,
  image: null,
});

const roomOf = (record: RecordOf<'spaces'>, language: Locale): Listing => ({
  kind: 'room',
  ...textsOf(record, language),
  name: record.name,
  roomKind: record.kind,
  uses: record.uses,
  place: record.places[0] ?? { name: null, address: null, district: null, neighbourhood: null },
  owner: record.provider,
  capacity: record.capacity,
  rate: record.rates.note,
  access: record.access,
  contact: record.contact,
  image: null,
});

const noticeOf = (record: RecordOf<'notices'>, language: Locale): Listing => ({
  kind: 'notice',
  language,
  noticeKind: record.kind,
  title: record.title,
  body: record.body,
  organisation: record.organisation,
  disciplines: record.disciplines,
  expires: record.expires,
  contact: record.contact,
});

const listings: { [Name in ListingCollection]: (record: Records[Name], language: Locale) => Listing } = {
  events: eventOf,
  activities: activityOf,
  providers: providerOf,
  spaces: roomOf,
  notices: noticeOf,
};

/** A record as a listing; `language` is that of the texts to lay beside. Its picture is not in it. */
export const listingOfRecord = <Name extends ListingCollection>(
  collection: Name,
  record: Records[Name],
  language: Locale,
): Listing => listings[collection](record, language);
