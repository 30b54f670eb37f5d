import { z } from 'zod';
import { Activity, activityFields } from './activity.ts';
import { collectionNames } from './collection-names.ts';
import type { CollectionName } from './collection-names.ts';
import { Slug } from './common.ts';
import {
  Alert,
  alertFields,
  Coach,
  coachFields,
  Guide,
  guideFields,
  Notice,
  noticeFields,
  Story,
  storyFields,
} from './editorial.ts';
import { Event, eventFields } from './event.ts';
import type { Fields } from './fields/field.ts';
import { Pass, passFields } from './pass.ts';
import { Provider, providerFields } from './provider.ts';
import { RouteStep, stepFields } from './route.ts';
import { SiteSettings } from './site.ts';
import { Room, roomFields } from './room.ts';
import { Term, termFields } from './terms.ts';

/** The record schema of every public collection. */
export const collections = {
  terms: Term,
  passes: Pass,
  providers: Provider,
  spaces: Room,
  steps: RouteStep,
  activities: Activity,
  events: Event,
  stories: Story,
  guides: Guide,
  coaches: Coach,
  notices: Notice,
  alerts: Alert,
} as const satisfies Record<CollectionName, z.ZodType>;

/** The fields of every public collection, from which its schema, its form in the CMS and the way between them follow. */
export const fieldsOf = {
  terms: termFields,
  passes: passFields,
  providers: providerFields,
  spaces: roomFields,
  steps: stepFields,
  activities: activityFields,
  events: eventFields,
  stories: storyFields,
  guides: guideFields,
  coaches: coachFields,
  notices: noticeFields,
  alerts: alertFields,
} as const satisfies Record<CollectionName, Fields>;

export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]>;

/** A page that moved: from one slug to another in the same collection. */
export const Redirect = z.strictObject({
  collection: z.enum(collectionNames),
  from: Slug,
  to: Slug,
});
export type Redirect = z.infer<typeof Redirect>;

const lists = Object.fromEntries(collectionNames.map((name) => [name, z.array(collections[name])])) as unknown as {
  [Name in CollectionName]: z.ZodArray<(typeof collections)[Name]>;
};

/** Everything public, as one JSON document: what the CMS publishes and the site is built from. */
export const Snapshot = z.strictObject({
  version: z.literal(1),
  site: SiteSettings,
  ...lists,
  redirects: z.array(Redirect),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** One reason why a snapshot is refused. `slug` and `locale` are null where they do not apply. */
export type SnapshotIssue = {
  collection: string;
  slug: string | null;
  locale: string | null;
  field: string;
  message: string;
};

/** `of` says what the issues are about: what records hold, or how they hang together when each of them is right. */
export type ParsedSnapshot =
  { ok: true; snapshot: Snapshot } | { ok: false; of: 'fields' | 'references'; issues: SnapshotIssue[] };
