import { upgradedListing } from '@kunstwijzer/content/submission';
import type { Payload } from 'payload';
import { betweenWrites } from '../database/between-writes.ts';
import { inTransaction } from '../database/in-transaction.ts';

/** Kept with the content, so that an older backup, which has it not, is brought up to date after it was restored. */
const marker = 'submissions:records';

/**
 * Brings stored submissions to the shape that a listing has now, once, on either database: what was sent, and what stood
 * before a change. Resolves with how many there were. They stay the same versions: whoever has one open can go on.
 */
export async function upgradeSubmissions(payload: Payload): Promise<number> {
  if (await payload.kv.has(marker)) return 0;
  const select = { listing: true, before: true, updatedAt: true } as const;
  const { docs } = await payload.find({ collection: 'submissions', select, depth: 0, pagination: false });
  let count = 0;
  await inTransaction(payload, async (req) => {
    for (const { id, listing, before, updatedAt } of docs) {
      const data = {
        listing: upgradedListing(listing) as typeof listing,
        before: upgradedListing(before) as typeof before,
      };
      if (data.listing === listing && data.before === before) continue;
      await payload.db.updateOne({
        collection: 'submissions',
        id,
        data: { ...data, updatedAt },
        req,
        returning: false,
      });
      count += 1;
      await betweenWrites(count);
    }
  });
  await payload.kv.set(marker, { count });
  return count;
}
