import { z } from 'zod';
import { Activity } from './activity.ts';
import { Slug } from './common.ts';
import { Alert, Coach, Guide, Notice, Story } from './editorial.ts';
import { Event } from './event.ts';
import { Pass } from './pass.ts';
import { Provider } from './provider.ts';
import { RouteStep } from './route.ts';
import { SiteSettings } from './site.ts';
import { Space } from './space.ts';
import { Term } from './terms.ts';

/** The record schema of every public collection. Their keys are the slugs of the collections in the CMS. */
export const collections = {
  terms: Term,
  passes: Pass,
  providers: Provider,
  spaces: Space,
  steps: RouteStep,
  activities: Activity,
  events: Event,
  stories: Story,
  guides: Guide,
  coaches: Coach,
  notices: Notice,
  alerts: Alert,
} as const;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];
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
