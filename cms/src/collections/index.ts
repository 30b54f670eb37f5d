import type { CollectionConfig } from 'payload';
import { Activities } from './activities/index.ts';
import { Alerts } from './alerts/index.ts';
import { Coaches } from './coaches/index.ts';
import { Events } from './events/index.ts';
import { Guides } from './guides/index.ts';
import { Notices } from './notices/index.ts';
import { Passes } from './passes/index.ts';
import { Providers } from './providers/index.ts';
import { Spaces } from './spaces/index.ts';
import { Steps } from './steps/index.ts';
import { Stories } from './stories/index.ts';
import { Terms } from './terms/index.ts';

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
