import type { CollectionName } from '@kunstwijzer/content/model';
import type { PayloadRequest, Where } from 'payload';
import type { Submission } from '../payload-types.ts';
import { mergedAt } from '../submissions/log.ts';
import { keptOf, logOf } from './submission.ts';
import type { Changed, DecisionRecord, Touched, Undo } from './submission.ts';

/* More than one submission can be about one record: they were merged with it. */

type Document = { collection: CollectionName; id: string };

/** The other submissions that became a document, or were merged with it, and are not withdrawn or rejected. */
async function othersOf(req: PayloadRequest, { collection, id }: Document, own: Submission): Promise<Submission[]> {
  const select = { slug: true } as const;
  const { slug } = await req.payload.findByID({ collection, id, draft: true, depth: 0, select, req });
  const where: Where = {
    and: [
      { 'target.of': { equals: collection } },
      { 'target.slug': { equals: slug } },
      { id: { not_equals: own.id } },
      { state: { not_in: ['withdrawn', 'rejected'] } },
    ],
  };
  return (await req.payload.find({ collection: 'submissions', where, depth: 0, pagination: false, req })).docs;
}

/** The numbers of the submissions that were merged with what a decision about another one made. */
export async function mergedWith(req: PayloadRequest, own: Submission, { made, at }: Undo): Promise<string[]> {
  const numbers: string[] = [];
  for (const one of made)
    for (const other of await othersOf(req, one, own)) {
      // Not those of before: they were about a record of the same name that somebody threw away.
      const merged = mergedAt(logOf(other));
      if (merged !== null && merged >= at) numbers.push(other.number);
    }
  return [...new Set(numbers)];
}

/** What it takes to undo a decision, once a document that it left is as it left it again. */
function followed(kept: DecisionRecord, { collection, id, before }: Changed, { updatedAt }: Touched): DecisionRecord {
  const follow = <T extends Touched>(one: T): T =>
    one.collection === collection && one.id === id && one.updatedAt === before ? { ...one, updatedAt } : one;
  const { last } = kept;
  return last ? { ...kept, last: { ...last, made: last.made.map(follow), changed: last.changed.map(follow) } } : kept;
}

/** Sees to it that earlier decisions about a document, of other submissions, can still be undone after it was put back. */
export async function followBack(
  req: PayloadRequest,
  own: Submission,
  change: Changed,
  putBack: Touched,
): Promise<void> {
  for (const other of await othersOf(req, change, own)) {
    await req.payload.db.updateOne({
      collection: 'submissions',
      where: { id: { equals: other.id } },
      // It stays the same version: who has that submission open can go on.
      data: { undo: followed(keptOf(other), change, putBack), updatedAt: other.updatedAt },
      req,
    });
  }
}
