import type { PayloadRequest } from 'payload';
import { forgetVerdict } from '../submissions/spam/judged.ts';
import type { Order } from './context.ts';
import { checked, store } from './save.ts';
import type { Decided } from './save.ts';
import { findSubmission, keptOf, standingOf } from './submission.ts';
import type { DecisionRecord } from './submission.ts';
import { undoLast } from './undo.ts';

type TakenBack = { decided: Decided; copies: string[] };

/** Takes a draft back that was made to merge with; when something else was done with it since, it stays. */
async function takeBackOther(req: PayloadRequest, number: string | null): Promise<string[]> {
  const other = number ? await findSubmission(req, number) : null;
  if (!other || standingOf(other).last !== 'accept') return [];
  const { copies } = await takeBack(req, { number: other.number, decision: 'undo', updatedAt: other.updatedAt });
  return copies;
}

/** Takes the last decision about a submission back; `copies` are pictures that nothing shows any more. */
export async function takeBack(req: PayloadRequest, order: Order): Promise<TakenBack> {
  const submission = await checked(req, order);
  const undo = await undoLast(req, submission);
  await forgetVerdict(req.payload, submission.number, req);
  const { state, quarantined, target, question, reason, flagged, copy } = undo;
  const kept: DecisionRecord = { last: null, picture: copy === null ? keptOf(submission).picture : null };
  const decided = await store(req, submission, `undo-${undo.decision}`, {
    state,
    quarantined,
    target: target ?? { of: null, slug: null },
    question,
    reason,
    flagged,
    undo: kept,
  });
  // Merging two that wait is one decision, so both wait again.
  const more = await takeBackOther(req, undo.other);
  return { decided, copies: [...(copy === null ? [] : [copy]), ...more] };
}
