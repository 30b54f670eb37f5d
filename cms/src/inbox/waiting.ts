import { candidateOf, collectionOf, duplicatesOf } from '@kunstwijzer/content/submission';
import type { Candidate, Duplicate, Listing, SubmissionKind } from '@kunstwijzer/content/submission';
import type { Payload, PayloadRequest } from 'payload';
import type { Submission } from '../payload-types.ts';
import { listingOf } from '../submissions/listing-of.ts';
import { isWaiting, thatWait } from '../submissions/states.ts';
import { refuse } from './errors.ts';
import { findSubmission } from './submission.ts';

/** More than an inbox holds; of a flood the newest are compared. */
const most = 1000;

/** What waits of some kinds, to compare with; with its number in the place of a slug. */
export async function waitingOf(payload: Payload, kinds: SubmissionKind[]): Promise<Candidate[]> {
  const alike = kinds.filter((kind) => collectionOf[kind] !== null);
  if (alike.length === 0) return [];
  const { docs } = await payload.find({
    collection: 'submissions',
    where: { and: [thatWait, { kind: { in: alike } }] },
    select: { number: true, listing: true },
    sort: '-createdAt',
    limit: most,
    depth: 0,
    pagination: false,
  });
  return docs.flatMap(({ number, listing }) => {
    const sent = listingOf({ listing });
    return (sent && candidateOf(sent, number)) ?? [];
  });
}

/** The others that wait and are probably the same; `slug` is their number. */
export const alikeWaiting = (number: string, listing: Listing, waiting: Candidate[]): Duplicate[] =>
  duplicatesOf(
    listing,
    waiting.filter(({ slug }) => slug !== number),
  );

/**
 * Another submission that waits, to merge one with.
 * @throws APIError 422 when it is not of the same kind, does not wait any more, or is the same one.
 */
export async function findWaiting(req: PayloadRequest, number: string, submission: Submission): Promise<Submission> {
  const other = await findSubmission(req, number);
  if (!other || !isWaiting(other) || other.kind !== submission.kind || other.id === submission.id)
    throw refuse('noRecord');
  return other;
}
