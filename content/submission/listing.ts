import { z } from 'zod';
import { Slug } from '../model/common.ts';
import { Locale } from '../model/locales.ts';
import { PlainText } from '../model/text.ts';
import { keysOf } from '../model/vocabulary.ts';
import { mistakeParts } from './options.ts';
import { kindParts } from './record/kinds.ts';
import { shapeOf } from './record/part.ts';
import type { Parts } from './record/part.ts';

/* What was sent in, understood: JSON, and nothing personal. */

/** What was sent of a record, in the language of its texts, and what came along with it. */
const listingOf = <Kind extends string, R extends Parts, B extends Parts>(
  kind: Kind,
  { record, beside }: { record: R; beside: B },
) =>
  z.strictObject({
    kind: z.literal(kind),
    /** The language of the sender's own text; others are translations. */
    language: Locale,
    record: z.strictObject(shapeOf(record)),
    ...shapeOf(beside),
  });

const EventListing = listingOf('event', kindParts.event);
const ActivityListing = listingOf('activity', kindParts.activity);
const ProviderListing = listingOf('provider', kindParts.provider);
const RoomListing = listingOf('room', kindParts.room);
const NoticeListing = listingOf('notice', kindParts.notice);

/** "This is us": somebody says that they are a provider of the directory. */
const ClaimListing = z.strictObject({
  kind: z.literal('provider'),
  intent: z.literal('claim'),
  provider: Slug,
  proof: PlainText,
});

const MistakeListing = z.strictObject({
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
/** A listing that says something of a record; a claim and a report are about one that is there. */
export type RecordListing = Extract<Listing, { record: unknown }>;

/** Who sent it: personal, kept apart from the listing. `email` is null only where a form does not demand one. */
export const Sender = z.strictObject({
  email: z.email().nullable(),
  name: PlainText.nullable(),
  phone: PlainText.nullable(),
  locale: Locale,
});
export type Sender = z.infer<typeof Sender>;
