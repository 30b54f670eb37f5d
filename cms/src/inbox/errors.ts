import { APIError } from 'payload';
import type { Refusal } from '../submissions/decisions.ts';

/** Why the inbox does not do what was asked; the admin has a text for each. */
export type Reason =
  Refusal | 'changed' | 'recordChanged' | 'merged' | 'noAddress' | 'noRecord' | 'notThere' | 'unpublishable' | 'wrong';

const statuses: Record<Reason, number> = {
  role: 403,
  notThere: 404,
  state: 409,
  changed: 409,
  recordChanged: 409,
  merged: 409,
  kind: 422,
  noAddress: 422,
  noRecord: 422,
  unpublishable: 422,
  wrong: 400,
};

/** Stops a decision; nothing of it is kept. `lines` say what to correct, or which submissions stand in the way. */
export const refuse = (reason: Reason, lines: string[] = []): APIError =>
  new APIError(`The inbox refused: ${reason}`, statuses[reason], { reason, lines }, true);
