import type { CollectionSlug, Payload } from 'payload';

/** What belongs to one running installation, and not to its content. */
const left = new Set([
  'payload-jobs',
  'payload-locked-documents',
  'payload-preferences',
  'payload-migrations',
  'attempts',
  'runs',
]);

/** The collections that a backup holds; in an order in which most documents come after those that they refer to. */
export const backedUp = (payload: Payload): CollectionSlug[] =>
  payload.config.collections.map(({ slug }) => slug).filter((slug) => !left.has(slug));

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
  'loginAttempts',
  'lockUntil',
  'apiKey',
  'apiKeyIndex',
  'enableAPIKey',
];
