import { Forbidden } from 'payload';
import type { CollectionBeforeOperationHook } from 'payload';
import { editors } from '../../access/editors.ts';

type Restoring = { trash?: boolean; data?: { deletedAt?: unknown; _status?: unknown } };

/**
 * The trash is for editors: others who change records neither change nor take back what is in it. What is taken back is a
 * draft, unless the editor says that it is to be public again.
 */
export const trashForEditors: CollectionBeforeOperationHook = ({
  args,
  operation,
  req,
  overrideAccess,
  collection,
}) => {
  const { trash, data } = args as Restoring;
  if (operation !== 'update' || trash !== true) return args;
  if (!overrideAccess && !editors({ req })) throw new Forbidden(req.t);
  const isTakenBack = data !== undefined && 'deletedAt' in data && !data.deletedAt;
  if (isTakenBack && collection.versions && data._status === undefined) data._status = 'draft';
  return args;
};
