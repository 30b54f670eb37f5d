import { reasonValues, spanValue } from './dated.ts';
import { access, ages, contact, euros, image, passes, place, provider, texts, values, venue } from './fill-parts.ts';
import type {
  ActivityListing,
  ClaimListing,
  EventListing,
  Listing,
  MistakeListing,
  NoticeListing,
  ProviderListing,
  RoomListing,
} from './listing.ts';
import type { Values } from './values.ts';

const offer = (listing: EventListing | ActivityListing): Values => ({
  ...values({ language: listing.language, disciplines: listing.disciplines, languages: listing.languages }),
  ...texts('title', listing.title, listing.language),
  ...texts('summary', listing.summary, listing.language),
  ...texts('description', listing.description, listing.language),
  ...provider(listing.provider),
  ...venue(listing.venue),
  ...ages(listing.ages),
  ...values(
    listing.price.kind === 'paid'
      ? { price: 'paid', amount: euros(listing.price.amount), per: listing.price.per }
      : { price: listing.price.kind },
  ),
  ...passes(listing.passes),
  ...access(listing.access),
  ...contact(listing.booking, 'booking'),
  ...image(listing.image),
});

function when(given: EventListing['when']): Values {
  const times = { repeats: given.repeats, start: given.start, end: given.end };
  if (given.repeats === 'once') return values({ ...times, date: given.date, 'last-date': given.lastDate });
  if (given.repeats === 'several') return values({ ...times, dates: given.dates });
  return values({
    ...times,
    date: given.date,
    until: given.until,
    days: given.days,
    except: given.except,
    own: given.own.map(spanValue),
  });
}

const event = (listing: EventListing): Values => ({
  ...offer(listing),
  ...when(listing.when),
  ...values({
    status: listing.status,
    cancelled: listing.cancelled.map(({ date }) => date),
    reasons: reasonValues(listing.cancelled),
    audience: listing.audience,
    places: listing.places,
  }),
});

const slot = ({ day, start, end }: ActivityListing['slots'][number], index: number): Values => ({
  [`slot-day-${index + 1}`]: [day],
  [`slot-start-${index + 1}`]: [start],
  [`slot-end-${index + 1}`]: [end],
});

function scheduleOf({ slots, from, until }: ActivityListing): string {
  if (slots.length > 0) return 'weekly';
  return from === null && until === null ? 'unknown' : 'period';
}

const activity = (listing: ActivityListing): Values => ({
  ...offer(listing),
  ...values({
    schedule: scheduleOf(listing),
    from: listing.from,
    until: listing.until,
    levels: listing.levels,
    'dutch-needed': listing.dutchNeeded,
    stage: listing.stage,
    joining: listing.joining,
    attendance: listing.attendance ?? 'unknown',
  }),
  ...(Object.assign({}, ...listing.slots.map(slot)) as Values),
});

const providerValues = (listing: ProviderListing | ClaimListing): Values =>
  listing.intent === 'claim'
    ? values({ intent: 'claim', claim: listing.provider, 'claim-proof': listing.proof })
    : {
        ...values({
          intent: 'new',
          language: listing.language,
          name: listing.name,
          'provider-kind': listing.providerKind,
          disciplines: listing.disciplines,
          levels: listing.levels,
          languages: listing.languages,
          'dutch-needed': listing.dutchNeeded,
        }),
        ...texts('summary', listing.summary, listing.language),
        ...texts('description', listing.description, listing.language),
        ...place(listing.place),
        ...ages(listing.ages),
        ...passes(listing.passes),
        ...access(listing.access),
        ...contact(listing.contact, 'contact'),
        ...image(listing.image),
      };

const room = (listing: RoomListing): Values => ({
  ...values({
    language: listing.language,
    name: listing.name,
    'room-kind': listing.roomKind,
    uses: listing.uses,
    owner: listing.owner,
    capacity: listing.capacity,
  }),
  ...texts('summary', listing.summary, listing.language),
  ...texts('description', listing.description, listing.language),
  ...texts('rate', listing.rate, listing.language),
  ...place(listing.place),
  ...access(listing.access),
  ...contact(listing.contact, 'contact'),
  ...image(listing.image),
});

const notice = (listing: NoticeListing): Values => ({
  ...values({
    language: listing.language,
    'notice-kind': listing.noticeKind,
    organisation: listing.organisation,
    disciplines: listing.disciplines,
    expires: listing.expires,
  }),
  ...texts('title', listing.title, listing.language),
  ...texts('body', listing.body, listing.language),
  ...contact(listing.contact, 'contact'),
});

const mistake = ({ about, message }: MistakeListing): Values =>
  values({
    'about-collection': about.collection,
    'about-slug': about.slug,
    'about-field': about.field,
    message,
  });

/** The values that fill the form with a listing again; parsing them gives the same listing. */
export function valuesOf(listing: Listing): Values {
  switch (listing.kind) {
    case 'event':
      return event(listing);
    case 'activity':
      return activity(listing);
    case 'provider':
      return providerValues(listing);
    case 'room':
      return room(listing);
    case 'notice':
      return notice(listing);
    case 'mistake':
      return mistake(listing);
  }
}

/** Names of the fields that differ between two versions of a listing, for instance `start` and `end`. */
export function changedFields(before: Listing, after: Listing): string[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (name) => JSON.stringify(old[name] ?? []) !== JSON.stringify(now[name] ?? []),
  );
}
