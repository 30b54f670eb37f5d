import { z } from 'zod';
import { IsoDate, Place, Slug, WallTime } from '../model/common.ts';
import { AccessFacts } from '../model/fields/access.ts';
import { Contact } from '../model/fields/contact.ts';
import { maxDates } from '../model/dates.ts';
import { CancelledDate, OwnDate } from '../model/event.ts';
import { Locale } from '../model/locales.ts';
import { Benefit, Price } from '../model/price.ts';
import { LocalizedText, PlainText } from '../model/text.ts';
import {
  Attendance,
  Audience,
  Discipline,
  DutchLevel,
  EventStatus,
  Joining,
  keysOf,
  Known,
  Level,
  NoticeKind,
  ProviderKind,
  RoomKind,
  RoomUse,
  SpokenLanguage,
  Stage,
  Weekday,
} from '../model/vocabulary.ts';
import { mistakeParts } from './options.ts';

/* What was sent in, understood: JSON, and nothing personal. */

/** An organisation that is not in the directory yet. */
export const NewProvider = z.strictObject({
  name: PlainText,
  kind: ProviderKind,
  summary: PlainText,
  website: Contact.shape.website,
});
export type NewProvider = z.infer<typeof NewProvider>;

/** An organisation of the directory by its slug, or a new one. */
const ProviderChoice = z.union([z.strictObject({ slug: Slug }), z.strictObject({ new: NewProvider })]);
/** A space of the directory by its slug, or an address of its own; null is not known yet. */
export const VenueChoice = z.union([z.strictObject({ slug: Slug }), z.strictObject({ new: Place })]).nullable();
export type VenueChoice = z.infer<typeof VenueChoice>;

/** What a pass does; see PassRule. */
export const PassAnswer = z.strictObject({ pass: Slug, accepted: Known, benefit: Benefit });
export type PassAnswer = z.infer<typeof PassAnswer>;

/** Whole years; null is an open bound, both null is unknown. */
const AgeSpan = z.strictObject({
  min: z.int().min(0).max(120).nullable(),
  max: z.int().min(0).max(120).nullable(),
});

/** The picture itself is kept apart; here is what is said about it. */
const Picture = z.strictObject({ alt: PlainText, credit: PlainText.nullable() }).nullable();

const times = { start: WallTime, end: WallTime };

/** When an event is. An end at or before the start is in the night after it. */
export const When = z.discriminatedUnion('repeats', [
  z.strictObject({ repeats: z.literal('once'), date: IsoDate, lastDate: IsoDate.nullable(), ...times }),
  z.strictObject({ repeats: z.literal('several'), dates: z.array(IsoDate).min(1).max(maxDates), ...times }),
  z.strictObject({
    repeats: z.enum(['weekly', 'fortnightly', 'monthly']),
    date: IsoDate,
    until: IsoDate,
    days: z.array(Weekday),
    except: z.array(IsoDate),
    /** What was sent in before there were such dates has none. */
    own: z.array(OwnDate).default([]),
    ...times,
  }),
]);
export type When = z.infer<typeof When>;

const texts = {
  /** The language of the sender's own text; others are translations. */
  language: Locale,
  summary: LocalizedText,
  description: LocalizedText.nullable(),
};
const offer = {
  ...texts,
  title: LocalizedText,
  disciplines: z.array(Discipline).min(1),
  provider: ProviderChoice,
  venue: VenueChoice,
  ages: AgeSpan,
  languages: z.array(SpokenLanguage),
  price: Price,
  passes: z.array(PassAnswer),
  access: AccessFacts,
  booking: Contact,
  image: Picture,
};

export const EventListing = z.strictObject({
  kind: z.literal('event'),
  ...offer,
  when: When,
  status: EventStatus,
  /** Dates that stay visible as cancelled; what was sent in before reasons could be told has dates alone. */
  cancelled: z.array(
    z.preprocess((told) => (typeof told === 'string' ? { date: told, reason: null } : told), CancelledDate),
  ),
  audience: Audience,
  places: z.int().positive().nullable(),
});

export const ActivityListing = z.strictObject({
  kind: z.literal('activity'),
  ...offer,
  slots: z.array(z.strictObject({ day: Weekday, start: WallTime, end: WallTime })),
  from: IsoDate.nullable(),
  until: IsoDate.nullable(),
  levels: z.array(Level),
  dutchNeeded: DutchLevel,
  stage: Stage,
  joining: Joining,
  /** What was sent in before this was asked does not say. */
  attendance: Attendance.nullable().default(null),
});

export const ProviderListing = z.strictObject({
  kind: z.literal('provider'),
  intent: z.literal('new'),
  ...texts,
  name: PlainText,
  providerKind: ProviderKind,
  disciplines: z.array(Discipline).min(1),
  place: Place.nullable(),
  ages: AgeSpan,
  levels: z.array(Level),
  languages: z.array(SpokenLanguage),
  dutchNeeded: DutchLevel,
  passes: z.array(PassAnswer),
  access: AccessFacts,
  contact: Contact,
  image: Picture,
});

/** "This is us": somebody says that they are a provider of the directory. */
export const ClaimListing = z.strictObject({
  kind: z.literal('provider'),
  intent: z.literal('claim'),
  provider: Slug,
  proof: PlainText,
});

export const RoomListing = z.strictObject({
  kind: z.literal('room'),
  ...texts,
  name: PlainText,
  roomKind: RoomKind,
  uses: z.array(RoomUse).min(1),
  place: Place,
  owner: Slug.nullable(),
  capacity: z.int().positive().nullable(),
  rate: LocalizedText.nullable(),
  access: AccessFacts,
  contact: Contact,
  image: Picture,
});

export const NoticeListing = z.strictObject({
  kind: z.literal('notice'),
  language: Locale,
  noticeKind: NoticeKind,
  title: LocalizedText,
  body: LocalizedText,
  organisation: PlainText,
  disciplines: z.array(Discipline),
  expires: IsoDate,
  contact: Contact,
});

export const MistakeListing = z.strictObject({
  kind: z.literal('mistake'),
  about: z.strictObject({
    collection: Slug.nullable(),
    slug: Slug.nullable(),
    field: z.enum(keysOf(mistakeParts)),
  }),
  message: PlainText,
});

export type EventListing = z.infer<typeof EventListing>;
export type ActivityListing = z.infer<typeof ActivityListing>;
export type ProviderListing = z.infer<typeof ProviderListing>;
export type ClaimListing = z.infer<typeof ClaimListing>;
export type RoomListing = z.infer<typeof RoomListing>;
export type NoticeListing = z.infer<typeof NoticeListing>;
export type MistakeListing = z.infer<typeof MistakeListing>;

/** What was sent in. A provider is told apart by `intent`. */
export const Listing = z.discriminatedUnion('kind', [
  EventListing,
  ActivityListing,
  z.discriminatedUnion('intent', [ProviderListing, ClaimListing]),
  RoomListing,
  NoticeListing,
  MistakeListing,
]);
export type Listing = z.infer<typeof Listing>;

/** Who sent it: personal, kept apart from the listing. `email` is null only where a form does not demand one. */
export const Sender = z.strictObject({
  email: z.email().nullable(),
  name: PlainText.nullable(),
  phone: PlainText.nullable(),
  locale: Locale,
});
export type Sender = z.infer<typeof Sender>;
