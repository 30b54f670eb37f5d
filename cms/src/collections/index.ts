import type { CollectionName, RecordOf } from '@kunstwijzer/content/model';
import type { CollectionConfig } from 'payload';
import type { Config } from '../payload-types.ts';
import type { AllLocales } from '../fields/per-locale.ts';
import type { Ids, Slugs } from '../fields/references.ts';
import { Activities } from './activities/index.ts';
import * as activities from './activities/publish.ts';
import { Alerts } from './alerts/index.ts';
import * as alerts from './alerts/publish.ts';
import { Coaches } from './coaches/index.ts';
import * as coaches from './coaches/publish.ts';
import { Events } from './events/index.ts';
import * as events from './events/publish.ts';
import { Guides } from './guides/index.ts';
import * as guides from './guides/publish.ts';
import { Notices } from './notices/index.ts';
import * as notices from './notices/publish.ts';
import { Passes } from './passes/index.ts';
import * as passes from './passes/publish.ts';
import { Providers } from './providers/index.ts';
import * as providers from './providers/publish.ts';
import { Spaces } from './spaces/index.ts';
import * as spaces from './spaces/publish.ts';
import { Steps } from './steps/index.ts';
import * as steps from './steps/publish.ts';
import { Stories } from './stories/index.ts';
import * as stories from './stories/publish.ts';
import { Terms } from './terms/index.ts';
import * as terms from './terms/publish.ts';

/** A document as Payload keeps it. */
export type DocOf<Name extends CollectionName> = Config['collections'][Name];

/** The way of a document to the snapshot, and of a record into the CMS. */
export type Mapping<Name extends CollectionName> = {
  toRecord: (doc: DocOf<Name>, slugs: Slugs) => RecordOf<Name>;
  toData: (record: RecordOf<Name>, ids: Ids) => AllLocales<DocOf<Name>>;
};

/** How each public collection is published and loaded. The compiler checks both ways against the model. */
export const mappings: { [Name in CollectionName]: Mapping<Name> } = {
  terms,
  passes,
  providers,
  spaces,
  steps,
  activities,
  events,
  stories,
  guides,
  coaches,
  notices,
  alerts,
};

/** The public collections, in the order of the admin's menu. */
export const contentCollections: CollectionConfig[] = [
  Stories,
  Guides,
  Alerts,
  Providers,
  Activities,
  Events,
  Spaces,
  Notices,
  Steps,
  Passes,
  Coaches,
  Terms,
];
