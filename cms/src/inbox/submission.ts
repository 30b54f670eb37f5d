import type { CollectionName } from '@kunstwijzer/content/model';
import type { Duplicate, Listing } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import type { Submission } from '../payload-types.ts';
import { listingOf } from '../submissions/listing-of.ts';
import type { LogLine } from '../submissions/log.ts';
import type { Standing, Undoable } from '../submissions/decisions.ts';
import type { SubmissionState } from '../submissions/states.ts';

/** A record by its public identity. */
export type Target = { of: CollectionName; slug: string };

/** A document as a decision left it: when it is changed afterwards, the decision cannot be taken back any more. */
export type Touched = { collection: CollectionName; id: string; updatedAt: string };

/**
 * A document that was there before. With when it was changed before that, and the versions to go back to: of the public
 * document, and the newest; null when none is kept.
 */
export type Changed = Touched & {
  before: string;
  published: string | null;
  latest: string | null;
  wasPublished: boolean;
};

/** What it takes to undo the last decision. */
export type Undo = {
  decision: Undoable;
  at: string;
  /** How long the log was then: a longer log means that something else was done. */
  steps: number;
  state: SubmissionState;
  quarantined: boolean;
  target: Target | null;
  question: string | null;
  reason: string | null;
  flagged: string | null;
  made: Touched[];
  changed: Changed[];
  /** The number of the other submission of which it made a draft to merge with: that is taken back along with it. */
  other: string | null;
  /** The copy that it made in the media library. */
  copy: string | null;
};

/** What the database keeps with a submission about its last decision. */
export type DecisionRecord = {
  last: Undo | null;
  /** The picture that is in the media library already, and its copy there. */
  picture: { from: string; to: string } | null;
};

/** What stood when a change was sent; null when it is none. */
export const beforeOf = ({ before }: Submission): Listing | null => listingOf({ listing: before });

/* The parts of a submission that the database keeps as JSON; only our own code writes them. */
export const duplicatesOf = ({ duplicates }: Submission): Duplicate[] => (duplicates ?? []) as Duplicate[];
export const logOf = ({ log }: Submission): LogLine[] => log as LogLine[];
export const keptOf = ({ undo }: Submission): DecisionRecord =>
  (undo ?? { last: null, picture: null }) as DecisionRecord;

const targetIn = (group: Submission['target']): Target | null =>
  group?.of && group.slug ? { of: group.of, slug: group.slug } : null;
/** The record that was made of it, or that it was merged with. */
export const targetOf = (submission: Submission): Target | null => targetIn(submission.target);
/** The record that a report of a mistake is about. */
export const aboutOf = (submission: Submission): Target | null => targetIn(submission.about);

/** The provider that a listing says "this is us" about; null when it does not. */
export const claimOf = (listing: Listing | null): string | null =>
  listing?.kind === 'provider' && !('record' in listing) ? listing.provider : null;

/** What decides which decisions are open. */
export function standingOf(submission: Submission): Standing {
  const { last } = keptOf(submission);
  return {
    state: submission.state,
    quarantined: submission.quarantined,
    flagged: Boolean(submission.flagged),
    isClaim: claimOf(listingOf(submission)) !== null,
    isReport: submission.kind === 'mistake',
    isChange: targetOf(submission) !== null,
    last: last !== null && logOf(submission).length === last.steps ? last.decision : null,
  };
}

/** The submission with a number; null when there is none. */
export async function findSubmission(req: PayloadRequest, number: string): Promise<Submission | null> {
  const { docs } = await req.payload.find({
    collection: 'submissions',
    where: { number: { equals: number } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}
