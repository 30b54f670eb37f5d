import { restoreVersionOperation } from 'payload';
import type { PayloadRequest } from 'payload';
import { refuse } from './errors.ts';
import type { Submission } from '../payload-types.ts';
import { leaveNothing } from '../collections/content/slug-redirects.ts';
import { followBack, mergedWith } from './same-record.ts';
import { claimOf, keptOf } from './submission.ts';
import type { Changed, Undo } from './submission.ts';
import { isUntouched, touch } from './touched.ts';
import { listingOf } from '../submissions/listing-of.ts';

/** Puts a version back, as a draft or as the public document. Payload's Local API cannot restore as a draft. */
const restore = (req: PayloadRequest, collection: Changed['collection'], id: string, draft: boolean) =>
  restoreVersionOperation({ collection: req.payload.collections[collection], id, draft, req, overrideAccess: true });

async function changeBack(req: PayloadRequest, submission: Submission, change: Changed): Promise<void> {
  const { collection, id, published, latest, wasPublished } = change;
  if (latest === null || (wasPublished && published === null)) throw refuse('recordChanged');
  // The public document first; a draft that was newer than it comes on top.
  await restore(req, collection, published ?? latest, false);
  if (published !== null && published !== latest) await restore(req, collection, latest, true);
  await followBack(req, submission, change, await touch(req, collection, id));
}

/** Takes away what makes the sender of a claim the one who manages a provider. */
async function forgetClaim(req: PayloadRequest, provider: string, since: string): Promise<void> {
  const recent = { createdAt: { greater_than_equal: since } };
  await req.payload.delete({
    collection: 'contacts',
    where: { and: [{ provider: { equals: provider } }, recent] },
    req,
  });
  await req.payload.delete({
    collection: 'links',
    where: { and: [{ purpose: { equals: 'provider' } }, { subject: { equals: provider } }, recent] },
    req,
  });
}

/** Mail about a decision that has not left yet stays here. What left cannot be called back. */
async function holdMail(req: PayloadRequest, number: string, since: string): Promise<void> {
  await req.payload.delete({
    collection: 'mails',
    where: {
      and: [
        { submission: { equals: number } },
        { state: { in: ['waiting', 'kept'] } },
        { createdAt: { greater_than_equal: since } },
      ],
    },
    req,
  });
}

/**
 * Takes the last decision back: what it made is thrown away, what it changed is as it was, mail that still waits is
 * not sent.
 * @throws APIError 409 when somebody changed the records since, or merged another submission with what it made.
 */
export async function undoLast(req: PayloadRequest, submission: Submission): Promise<Undo> {
  const { last: undo } = keptOf(submission);
  if (!undo) throw refuse('state');
  // First: merging changed the record too, and that can be undone.
  const merged = await mergedWith(req, submission, undo);
  if (merged.length > 0) throw refuse('merged', merged);
  for (const touched of [...undo.made, ...undo.changed])
    if (!(await isUntouched(req, touched))) throw refuse('recordChanged');
  leaveNothing(req);
  // What was made last may name what was made first.
  for (const { collection, id } of undo.made.toReversed())
    await req.payload.delete({ collection, id, trash: true, req });
  for (const change of undo.changed) await changeBack(req, submission, change);
  const provider = undo.decision === 'confirm' ? claimOf(listingOf(submission)) : null;
  if (provider !== null) await forgetClaim(req, provider, undo.at);
  await holdMail(req, submission.number, undo.at);
  return undo;
}
