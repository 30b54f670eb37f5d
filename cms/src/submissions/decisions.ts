import type { Role } from '../access/roles.ts';
import { isWaiting } from './states.ts';
import type { SubmissionState } from './states.ts';

/** What somebody can decide about a submission, in the order of the buttons: of what is suspicious, first whether it is. */
export const decisions = [
  'release',
  'accept',
  'publish',
  'ask',
  'reject',
  'spam',
  'merge',
  'confirm',
  'seen',
  'undo',
] as const;
export type Decision = (typeof decisions)[number];
/** A decision that changes something, and so can be undone. */
export type Undoable = Exclude<Decision, 'undo'>;

/** What of a submission decides which decisions are open. */
export type Standing = {
  state: SubmissionState;
  quarantined: boolean;
  /** Its sender, of a confirmed provider, changed something on the site that nobody looked at yet. */
  flagged: boolean;
  /** The sender says "this is us" about a provider that is there already. */
  isClaim: boolean;
  /** A report of a mistake: there is nothing to make or publish of it. */
  isReport: boolean;
  /** It changes a record that was made of it before. */
  isChange: boolean;
  /** The last step, when it was a decision and nothing else was done since. */
  last: Undoable | null;
};

/** Why a decision is not open. */
export type Refusal = 'role' | 'state' | 'kind';

/** Decisions that make something public, or let a sender make things public. */
const editorial: readonly Decision[] = ['publish', 'confirm'];

const mayDecide = (role: Role | null, decision: Decision): boolean =>
  role === 'admin' || role === 'editor' || (role === 'moderator' && !editorial.includes(decision));

function fitsKind(standing: Standing, decision: Decision): boolean {
  const { isClaim, isReport, isChange } = standing;
  if (decision === 'confirm') return isClaim;
  if (decision === 'accept') return !isClaim;
  if (decision === 'publish') return !isClaim && !isReport;
  return decision !== 'merge' || !(isClaim || isReport || isChange);
}

function fitsState(standing: Standing, decision: Decision): boolean {
  if (decision === 'undo') return standing.last !== null;
  if (decision === 'seen') return standing.flagged;
  if (decision === 'release') return isWaiting(standing) && standing.quarantined;
  return isWaiting(standing);
}

/** Why this role may not decide this now; null when it may. */
export function refusal(standing: Standing, role: Role | null, decision: Decision): Refusal | null {
  if (!mayDecide(role, decision)) return 'role';
  // Who may not publish may not take off the site either.
  if (decision === 'undo' && standing.last && !mayDecide(role, standing.last)) return 'role';
  if (!fitsState(standing, decision)) return 'state';
  return fitsKind(standing, decision) ? null : 'kind';
}

/** The decisions that are open to a role. */
export const openTo = (standing: Standing, role: Role | null): Decision[] =>
  decisions.filter((decision) => refusal(standing, role, decision) === null);

const after: Record<Undoable, SubmissionState | null> = {
  accept: 'accepted',
  publish: 'accepted',
  merge: 'accepted',
  confirm: 'accepted',
  ask: 'needs-answer',
  reject: 'rejected',
  spam: 'rejected',
  release: null,
  seen: null,
};

/** How a submission stands after a decision: whoever decided about it has looked, so it leaves the quarantine. */
export const standingAfter = (
  state: SubmissionState,
  decision: Undoable,
): { state: SubmissionState; quarantined: false } => ({
  state: after[decision] ?? state,
  quarantined: false,
});
