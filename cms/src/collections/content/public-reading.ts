import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, Field } from 'payload';
import { staff } from '../../access/staff.ts';

const largestPage = 100;

type Reading = { limit?: number; pagination?: boolean; sort?: string | string[]; select?: Record<string, unknown> };

/** Names of fields that have rules of their own about who reads them. */
const guarded = (fields: Field[]): string[] =>
  fields.flatMap((field) => ('name' in field && 'access' in field && field.access?.read ? [field.name] : []));

const namesIn = ({ sort, select }: Reading): string[] => [
  ...[sort ?? []].flat().map((name) => name.replace(/^-/u, '')),
  ...Object.keys(select ?? {}),
];

/**
 * What a visitor can ask for in one go: a page of at most 100 documents in one language. An order by a field that they
 * may not read would tell what is in it (Payload refuses conditions on such a field, but not this).
 */
export const publicReading: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess, collection }) => {
  if (overrideAccess || operation !== 'read' || staff({ req })) return args;
  const refuse = (message: string) => new APIError(message, 400, null, true);
  const reading = args as Reading;
  if (req.locale === 'all') throw refuse('Ask for one language at a time.');
  if (String(req.query.pagination) === 'false') throw refuse('Ask for one page at a time.');
  // Not the question of the visitor, but Payload that fetches what the found documents refer to.
  if (reading.pagination === false) return args;
  const hidden = guarded(collection.fields).find((name) => namesIn(reading).includes(name));
  if (hidden) throw refuse(`${hidden}: only for people with an account.`);
  return { ...args, limit: Math.min(reading.limit || 10, largestPage), pagination: true };
};
