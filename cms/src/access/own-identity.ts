import { readableIn } from '@kunstwijzer/content/model';
import type { CollectionBeforeOperationHook, SanitizedConfig } from 'payload';
import { nobody } from './nobody.ts';
import { staff } from './staff.ts';

/** What the database gives every document, and its caller cannot choose. */
const given = ['id', 'createdAt', 'updatedAt'];

type Args = { data?: unknown; overrideAccess?: boolean };
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Leaves out what nobody chooses, and characters that nobody can read. Forms of the admin send the first along, so it is no
 * mistake. Our own code may choose it.
 */
const withoutGiven: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  const { data, overrideAccess } = args as Args;
  if (overrideAccess || !['create', 'update'].includes(operation) || !isRecord(data)) return args;
  const chosen = Object.entries(data).filter(([name]) => !given.includes(name));
  const own = Object.fromEntries(chosen);
  // A password is what it is.
  return { ...args, data: collection.auth ? own : readableIn(own) };
};

/** Whoever changes a lock takes it over, in their own name; nothing else of it changes. */
const inOwnName: CollectionBeforeOperationHook = ({ args, operation, req }) =>
  operation === 'update' && !(args as Args).overrideAccess
    ? { ...args, data: { user: { relationTo: 'users', value: req.user?.id } } }
    : args;

/**
 * Lets nobody choose what identifies a document or when it was made, in no collection, and nobody lock a record in the
 * name of somebody else. The admin makes locks by itself, without asking who may.
 */
export function withOwnIdentity(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, access, hooks } of config.collections) {
    hooks.beforeOperation.unshift(withoutGiven);
    if (slug !== 'payload-locked-documents') continue;
    hooks.beforeOperation.push(inOwnName);
    Object.assign(access, {
      create: nobody,
      read: staff,
      update: staff,
      delete: ({ req }) => (req.user ? { 'user.value': { equals: req.user.id } } : false),
    } satisfies Partial<typeof access>);
  }
  return config;
}
