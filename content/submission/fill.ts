import type { Contact, Place } from '../model/common.ts';
import type { LocalizedText } from '../model/text.ts';
import { keysOf } from '../model/vocabulary.ts';
import type {
  ActivityListing,
  ClaimListing,
  EventListing,
  Listing,
  MistakeListing,
  NoticeListing,
  PassAnswer,
  ProviderListing,
  RoomListing,
} from './listing.ts';
import { passAmountField, passField } from './passes.ts';
import type { Values } from './values.ts';

type Given = string | number | null | undefined | readonly string[];

const list = (given: Given): string[] =>
  given === null || given === undefined ? [] : typeof given === 'object' ? [...given] : [String(given)];

const values = (given: Record<string, Given>): Values =>
  Object.fromEntries(
    Object.entries(given)
      .map(([name, value]) => [name, list(value)] as const)
      .filter(([, value]) => value.length > 0),
  );

/** Cents as people type euros: `750` is `7,50`. */
const euros = (cents: number) => (cents / 100).toFixed(2).replace('.', ',');

/** A text in every language: the own language under the plain name, translations under `name-xx`. */
const texts = (name: string, text: LocalizedText | null, language: string): Values =>
  Object.fromEntries(
    Object.entries(text ?? {}).map(([key, value]) => [key === language ? name : `${name}-${key}`, [value]]),
  );

const place = (given: Place | null): Values =>
  values({
    'place-name': given?.name,
    street: given?.address?.street,
    postcode: given?.address?.postcode,
    city: given?.address?.city,
    district: given?.district,
  });

const contact = ({ website, email, phone }: Contact, prefix: 'booking' | 'contact'): Values =>
  values({ [`${prefix}-website`]: website, [`${prefix}-email`]: email, [`${prefix}-phone`]: phone });

function ages({ min, max }: { min: number | null; max: number | null }): Values {
  if (min === null && max === null) return { ages: ['unknown'] };
  return min === 0 && max === null ? { ages: ['all'] } : values({ ages: 'some', 'age-min': min, 'age-max': max });
}

function pass({ pass: slug, accepted, benefit }: PassAnswer): Values {
  const choice = accepted === 'yes' ? (benefit.kind === 'unknown' ? 'yes' : benefit.kind) : accepted;
  const amount = 'amount' in benefit ? euros(benefit.amount) : 'percent' in benefit ? String(benefit.percent) : null;
  return values({ [passField(slug)]: choice, [passAmountField(slug)]: amount });
}

const passes = (answers: PassAnswer[]): Values => Object.assign({}, ...answers.map(pass)) as Values;

const access = (facts: EventListing['access']): Values =>
  Object.fromEntries(keysOf(facts).map((fact) => [`access-${fact}`, [String(facts[fact])]]));

const image = (picture: EventListing['image']): Values =>
  picture ? values({ 'image-alt': picture.alt, 'image-credit': picture.credit, 'image-rights': 'yes' }) : {};

function provider(choice: EventListing['provider']): Values {
  if ('slug' in choice) return { provider: [choice.slug] };
  const { name, kind, summary, website } = choice.new;
  return values({
    provider: 'new',
    'provider-name': name,
    'provider-kind': kind,
    'provider-summary': summary,
    'provider-website': website,
  });
}

const venue = (choice: EventListing['venue']): Values => {
  if (choice === null) return {};
  return 'slug' in choice ? { space: [choice.slug] } : { space: ['new'], ...place(choice.new) };
};

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
  return values({ ...times, date: given.date, until: given.until, days: given.days, except: given.except });
}

const event = (listing: EventListing): Values => ({
  ...offer(listing),
  ...when(listing.when),
  ...values({
    status: listing.status,
    cancelled: listing.cancelled,
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
