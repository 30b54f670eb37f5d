import { APIError } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';
import { staff } from '../../access/staff.ts';

const largestPage = 100;

/** What a visitor can ask for in one go: a page of at most 100 documents in one language. */
export const publicReading: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  if (overrideAccess || operation !== 'read' || staff({ req })) return args;
  if (req.locale === 'all') throw new APIError('Ask for one language at a time.', 400, null, true);
  const page = args as { limit?: number; pagination?: boolean };
  return { ...args, limit: Math.min(page.limit || 10, largestPage), pagination: true };
};
