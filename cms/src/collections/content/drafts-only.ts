import { Forbidden } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';
import { editors } from '../../access/editors.ts';
import { roleOf } from '../../access/roles.ts';
import { staff } from '../../access/staff.ts';

/**
 * Who may not publish writes drafts, nothing else: without `draft` an update goes straight to the public document,
 * and a status of `draft` takes it off the site.
 */
export const draftsOnly: CollectionBeforeOperationHook = ({ args, operation, req, overrideAccess }) => {
  const writes = operation === 'create' || operation === 'update' || operation === 'restoreVersion';
  if (overrideAccess || !writes || !staff({ req }) || editors({ req })) return args;
  // Payload restores every language at once; a translator has their own (versions/restore.ts restores one).
  if (operation === 'restoreVersion' && roleOf(req) === 'translator') throw new Forbidden(req.t);
  const { draft, data } = args as { draft?: boolean; data?: { _status?: unknown } };
  if (draft !== true || data?._status === 'published') throw new Forbidden(req.t);
  return args;
};
