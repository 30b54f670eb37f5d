import { APIError } from 'payload';

/** Why the translation desk refuses; the screens say it in words. */
export type DeskReason = 'role' | 'language' | 'notThere' | 'changed' | 'locked' | 'wrong' | 'tag' | 'text' | 'missing';

const statuses: Record<DeskReason, number> = {
  role: 403,
  language: 403,
  notThere: 404,
  changed: 409,
  locked: 423,
  wrong: 400,
  tag: 400,
  text: 400,
  missing: 400,
};

/** A refusal of the translation desk; `at` names the field, and what of it. */
export const deskRefusal = (reason: DeskReason, at: Record<string, string | number> = {}): APIError =>
  new APIError(`${reason}${at.path ? `: ${at.path}` : ''}`, statuses[reason], { reason, ...at }, true);
