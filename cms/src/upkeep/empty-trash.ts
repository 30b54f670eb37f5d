import { collectionNames } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { trashDays } from '../collections/content/trash-days.ts';
import { forgetMentions, targetOf } from '../collections/content/mentions.ts';
import { usesOf } from '../collections/content/uses.ts';
import type { Used } from '../collections/content/uses.ts';
import { inTransaction } from '../database/in-transaction.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes for good what has been in the trash for `trashDays`, records and pictures, and takes it out of what names it. What
 * something outside the trash cannot do without stays. An address that was public stays given away (145).
 */
export async function emptyTrash(payload: Payload, now: Date): Promise<void> {
  const before = new Date(now.getTime() - trashDays * day).toISOString();
  for (const collection of [...collectionNames, 'media'] satisfies Used[]) {
    const { docs } = await payload.find({
      collection,
      where: { deletedAt: { less_than: before } },
      trash: true,
      depth: 0,
      pagination: false,
      select: {},
    });
    for (const { id } of docs)
      await inTransaction(payload, async (req) => {
        const gone = await targetOf(req, collection, id, true);
        if (!gone || (await usesOf(req, collection, id)).some(({ needed }) => needed)) return;
        await forgetMentions(req, collection, gone);
        await payload.delete({ collection, id, trash: true, depth: 0, req });
        payload.logger.info({ msg: 'Gone from the trash for good', collection, id });
      });
  }
}
