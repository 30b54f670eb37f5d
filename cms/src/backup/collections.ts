import type { CollectionSlug, Payload } from 'payload';

/** What belongs to one running installation, and not to its content. */
const left = new Set([
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
  'payload-migrations',
  'attempts',
  'schedules',
  'instances',
  'clock',
  // A restored copy would send them again.
  'mails',
]);

/**
 * Who sent something in, their links, and what was learned from their texts. A backup is kept for half a year: what somebody has erased would come back
 * from it. Only a move to another database takes them along.
 */
const personal = new Set(['contacts', 'links', 'judged-texts']);

/** The collections that a backup holds; in an order in which most documents come after those that they refer to. */
export const backedUp = (payload: Payload, { withPersonal = false } = {}): CollectionSlug[] =>
  payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => !left.has(slug) && (withPersonal || !personal.has(slug)));

export const hasVersions = (payload: Payload, slug: CollectionSlug): boolean =>
  Boolean(payload.collections[slug].config.versions);

/** Fields of an account that let somebody in: never in a backup. */
export const secrets = [
  'hash',
  'salt',
  'password',
  'sessions',
  'resetPasswordToken',
  'resetPasswordExpiration',
  'secondFactorSecret',
  'secondFactorStep',
  'secondFactorSince',
  'recoveryCodes',
  'cameFrom',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
];
