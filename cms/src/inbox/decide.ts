import { today } from '@kunstwijzer/content/model';
import type { Payload, TypedUser } from 'payload';
import { createLocalReq } from 'payload';
import type { PayloadRequest } from 'payload';
import { roleOf } from '../access/roles.ts';
import type { Submission } from '../payload-types.ts';
import { logged } from '../submissions/log.ts';
import { inTransaction } from '../submissions/transaction.ts';
import { change } from './change.ts';
import { noEffect } from './context.ts';
import type { Context, Effect, Order } from './context.ts';
import { refusal, standingAfter } from './decisions.ts';
import type { Undoable } from './decisions.ts';
import type { SubmissionState } from '../submissions/states.ts';
import { refuse } from './errors.ts';
import { confirmClaim, writeLetter } from './letters.ts';
import { make } from './make.ts';
import { merge } from './merge.ts';
import { copyPicture, dropPictures } from './pictures.ts';
import { findSubmission, keptOf, logOf, standingOf, targetOf } from './submission.ts';
import type { Kept, Undo } from './submission.ts';
import { undoLast } from './undo.ts';
import { findWaiting } from './waiting.ts';
import { listingOf } from '../submissions/listing-of.ts';

/** How a submission stands after a decision. */
export type Decided = { number: string; state: SubmissionState; updatedAt: string };

/**
 * The submission of an order, when it may be carried out.
 * @throws APIError 403, 404, 409 or 422 that says why not.
 */
async function checked(req: PayloadRequest, { number, decision, updatedAt, text }: Order): Promise<Submission> {
  const submission = await findSubmission(req, number);
  if (!submission) throw refuse('notThere');
  if (submission.updatedAt !== updatedAt) throw refuse('changed');
  const reason = refusal(standingOf(submission), roleOf(req), decision);
  if (reason) throw refuse(reason);
  if ((decision === 'ask' || decision === 'reject') && !text) throw refuse('wrong');
  return submission;
}

type Picture = Kept['picture'];

/** Copies the picture of a submission where a decision needs it, unless an earlier decision did. */
async function pictureFor(req: PayloadRequest, submission: Submission, order: Order): Promise<Picture> {
  const listing = listingOf(submission);
  const from = typeof submission.image === 'string' ? submission.image : null;
  if (!['accept', 'publish', 'merge'].includes(order.decision) || from === null) return null;
  if (!listing || !('image' in listing) || !listing.image || keptOf(submission).picture?.from === from) return null;
  const to = await copyPicture(req, submission, { ...listing.image, language: listing.language });
  return to === null ? null : { from, to };
}

async function effectOf(context: Context): Promise<Effect> {
  const { order, submission } = context;
  const target = targetOf(submission);
  switch (order.decision) {
    case 'accept':
    case 'publish': {
      const publish = order.decision === 'publish';
      return target ? change(context, target, publish) : make(context, publish);
    }
    case 'merge':
      return merge(context);
    case 'confirm':
      await confirmClaim(context);
      return noEffect(target);
    default:
      return noEffect(target);
  }
}

type Patch = Partial<Record<'state' | 'quarantined' | 'target' | 'question' | 'reason' | 'flagged' | 'undo', unknown>>;

/** Stores what a decision changed in a submission, unless somebody else was first. */
async function store(req: PayloadRequest, submission: Submission, step: string, patch: Patch): Promise<Decided> {
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

async function carryOut(
  req: PayloadRequest,
  order: Order & { decision: Undoable },
  picture: Picture,
): Promise<Decided> {
  const submission = await checked(req, order);
  const listing = listingOf(submission);
  if (!listing) throw refuse('notThere');
  const context = { req, submission, listing, order, today: today(), picture: picture?.to ?? null };
  const at = new Date().toISOString();
  const effect = await effectOf(context);
  await writeLetter(context, effect.target);
  const { state, quarantined, question, reason, flagged } = submission;
  const last: Undo = {
    decision: order.decision,
    at,
    steps: logOf(submission).length + 1,
    state,
    quarantined,
    target: targetOf(submission),
    question: question ?? null,
    reason: reason ?? null,
    flagged: flagged ?? null,
    made: effect.made,
    changed: effect.changed,
    copy: picture?.to ?? null,
  };
  const kept: Kept = { last, picture: picture ?? keptOf(submission).picture };
  return store(req, submission, order.decision, {
    ...standingAfter(state, order.decision),
    target: effect.target ?? {},
    ...(order.decision === 'seen' && { flagged: null }),
    ...(order.decision === 'ask' && { question: order.text }),
    ...(order.decision === 'reject' && { reason: order.text }),
    undo: kept,
  });
}

/**
 * The record of another submission that still waits. When there is none a draft is made of it, as a decision of its own:
 * its sender hears of it, and it can be undone by itself.
 */
async function recordOfOther(req: PayloadRequest, { number, updatedAt }: Submission, picture: Picture) {
  const before = await findSubmission(req, number);
  if (before?.updatedAt !== updatedAt) throw refuse('changed');
  if (targetOf(before) === null) await carryOut(req, { number, updatedAt, decision: 'accept' }, picture);
  const after = await findSubmission(req, number);
  return after && targetOf(after)?.slug;
}

async function takeBack(req: PayloadRequest, order: Order): Promise<Decided> {
  const submission = await checked(req, order);
  const undo = await undoLast(req, submission);
  const { state, quarantined, target, question, reason, flagged, copy } = undo;
  const kept: Kept = { last: null, picture: copy === null ? keptOf(submission).picture : null };
  return store(req, submission, `undo-${undo.decision}`, {
    state,
    quarantined,
    target: target ?? { of: null, slug: null },
    question,
    reason,
    flagged,
    undo: kept,
  });
}

/** Two transactions that change the same submission: MongoDB stops the second. */
const isConflict = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 112;

/**
 * Carries out a decision of somebody about a submission, with the records, the mail and the log, all or nothing.
 * @throws APIError with `data.reason` (errors.ts): 409 when the submission is not any more as they saw it.
 */
export async function decide(payload: Payload, user: TypedUser, order: Order): Promise<Decided> {
  const outside = await createLocalReq({ user }, payload);
  const submission = await checked(outside, order);
  const { decision } = order;
  if (decision === 'undo') {
    const copy = keptOf(submission).last?.copy;
    const decided = await inTransaction(payload, (req) => takeBack(req, order), user);
    if (copy) await dropPictures(outside, [copy]);
    return decided;
  }
  const other = order.other === undefined ? null : await findWaiting(outside, order.other, submission);
  const copies: Picture[] = [await pictureFor(outside, submission, order)];
  if (other) copies.push(await pictureFor(outside, other, { ...order, decision: 'accept' }));
  const [picture = null, pictureOfOther = null] = copies;
  try {
    return await inTransaction(
      payload,
      async (req) => {
        const slug = other ? await recordOfOther(req, other, pictureOfOther) : order.slug;
        return carryOut(req, { ...order, decision, slug: slug ?? undefined }, picture);
      },
      user,
    );
  } catch (error) {
    await dropPictures(
      outside,
      copies.flatMap((copy) => copy?.to ?? []),
    );
    throw isConflict(error) ? refuse('changed') : error;
  }
}
