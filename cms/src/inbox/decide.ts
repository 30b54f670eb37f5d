import { today } from '@kunstwijzer/content/model';
import type { Payload, TypedUser } from 'payload';
import { createLocalReq } from 'payload';
import type { PayloadRequest } from 'payload';
import type { Submission } from '../payload-types.ts';
import { noteVerdict } from '../submissions/spam/judged.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { change } from './change.ts';
import { noEffect } from './context.ts';
import type { Context, Effect, Order } from './context.ts';
import { standingAfter } from '../submissions/decisions.ts';
import type { Undoable } from '../submissions/decisions.ts';
import { refuse } from './errors.ts';
import { confirmClaim, writeLetter } from './letters.ts';
import { make } from './make.ts';
import { merge } from './merge.ts';
import { copyPicture, dropPictures } from './pictures.ts';
import { checked, store } from './save.ts';
import type { Decided } from './save.ts';
import { findSubmission, keptOf, logOf, targetOf } from './submission.ts';
import type { DecisionRecord, Undo } from './submission.ts';
import { takeBack } from './take-back.ts';
import { findWaiting } from './waiting.ts';
import { listingOf } from '../submissions/listing-of.ts';

type Picture = DecisionRecord['picture'];

/** Copies the picture of a submission where a decision needs it, unless an earlier decision did. */
async function pictureFor(req: PayloadRequest, submission: Submission, order: Order): Promise<Picture> {
  const listing = listingOf(submission);
  const from = typeof submission.image === 'string' ? submission.image : null;
  if (!['accept', 'publish', 'merge'].includes(order.decision) || from === null) return null;
  if (!listing || !('picture' in listing) || !listing.picture || keptOf(submission).picture?.from === from) return null;
  const to = await copyPicture(req, submission, { ...listing.picture, language: listing.language });
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

async function carryOut(
  req: PayloadRequest,
  order: Order & { decision: Undoable },
  picture: Picture,
  /** The submission of which a draft was made for this. */
  other: string | null = null,
): Promise<Decided> {
  const submission = await checked(req, order);
  const listing = listingOf(submission);
  if (!listing) throw refuse('notThere');
  const context = { req, submission, listing, order, today: today(), picture: picture?.to ?? null };
  const at = new Date().toISOString();
  const effect = await effectOf(context);
  await writeLetter(context, effect.target);
  await noteVerdict(req, { number: submission.number, listing, decision: order.decision });
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
    other,
    copy: picture?.to ?? null,
  };
  const kept: DecisionRecord = { last, picture: picture ?? keptOf(submission).picture };
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
 * The record of another submission that still waits. When there is none a draft is made of it, in its own log and with
 * its own mail; `made` says so.
 */
async function recordOfOther(req: PayloadRequest, { number, updatedAt }: Submission, picture: Picture) {
  const before = await findSubmission(req, number);
  if (before?.updatedAt !== updatedAt) throw refuse('changed');
  const made = targetOf(before) === null;
  if (made) await carryOut(req, { number, updatedAt, decision: 'accept' }, picture);
  const after = await findSubmission(req, number);
  return { slug: after && targetOf(after)?.slug, made };
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
    const { decided, copies } = await inTransaction(payload, (req) => takeBack(req, order), user);
    await dropPictures(outside, copies);
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
        if (!other) return carryOut(req, { ...order, decision }, picture);
        const { slug, made } = await recordOfOther(req, other, pictureOfOther);
        return carryOut(req, { ...order, decision, slug: slug ?? undefined }, picture, made ? other.number : null);
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
