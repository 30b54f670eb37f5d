import type { PayloadRequest } from 'payload';
import { roleOf } from '../access/roles.ts';
import type { Submission } from '../payload-types.ts';
import { logged } from '../submissions/log.ts';
import type { SubmissionState } from '../submissions/states.ts';
import type { Order } from './context.ts';
import { refusal } from '../submissions/decisions.ts';
import { refuse } from './errors.ts';
import { findSubmission, standingOf } from './submission.ts';

/** How a submission stands after a decision. */
export type Decided = { number: string; state: SubmissionState; updatedAt: string };

/**
 * The submission of an order, when it may be carried out.
 * @throws APIError 403, 404, 409 or 422 that says why not.
 */
export async function checked(req: PayloadRequest, { number, decision, updatedAt, text }: Order): Promise<Submission> {
  const submission = await findSubmission(req, number);
  if (!submission) throw refuse('notThere');
  if (submission.updatedAt !== updatedAt) throw refuse('changed');
  const reason = refusal(standingOf(submission), roleOf(req), decision);
  if (reason) throw refuse(reason);
  if ((decision === 'ask' || decision === 'reject') && !text) throw refuse('wrong');
  return submission;
}

type Patch = Partial<Record<'state' | 'quarantined' | 'target' | 'question' | 'reason' | 'flagged' | 'undo', unknown>>;

/** Stores what a decision changed in a submission, unless somebody else was first. */
export async function store(req: PayloadRequest, submission: Submission, step: string, patch: Patch): Promise<Decided> {
  const role = roleOf(req);
  if (!role || !req.user) throw refuse('role');
  const updatedAt = new Date(Math.max(Date.now(), Date.parse(submission.updatedAt) + 1)).toISOString();
  const stored: unknown = await req.payload.db.updateOne({
    collection: 'submissions',
    where: { and: [{ id: { equals: submission.id } }, { updatedAt: { equals: submission.updatedAt } }] },
    data: { ...patch, updatedAt, log: logged(submission.log, { by: role, user: req.user.id, step }) },
    req,
  });
  if (!stored) throw refuse('changed');
  return { number: submission.number, state: (patch.state ?? submission.state) as SubmissionState, updatedAt };
}
