import type { CollectionName } from '@kunstwijzer/content/model';
import { slugsOf } from '@kunstwijzer/content/submission';
import type { Payload, PayloadRequest } from 'payload';
import type { Submission } from '../payload-types.ts';
import { listingOf } from './listing-of.ts';
import { mergedAt } from './log.ts';
import type { LogLine } from './log.ts';

/** A record that was made of a submission. */
export type OwnRecord = { collection: CollectionName; id: string; slug: string; isPublic: boolean };

/** Whether the record that a submission became was there before: it is about one, or was merged with it. */
const wasThere = ({ about, log }: Submission): boolean => Boolean(about?.slug) || mergedAt(log as LogLine[]) !== null;

/**
 * The records that were made of a submission; none when it is about a record that was there before. With `trash` also those
 * that editors threw away.
 */
export async function ownRecords(
  payload: Payload,
  submission: Submission,
  req?: PayloadRequest,
  { trash = false } = {},
): Promise<OwnRecord[]> {
  const { of, slug } = submission.target ?? {};
  if (!of || !slug || wasThere(submission)) return [];
  // Also of what stood before a change: dates that it left out are still there.
  const listings = [listingOf(submission), listingOf({ listing: submission.before })];
  const slugs = listings.flatMap((listing) => (listing ? slugsOf(listing, slug) : []));
  const { docs } = await payload.find({
    collection: of,
    where: { slug: { in: [slug, ...slugs] } },
    depth: 0,
    pagination: false,
    trash,
    req,
  });
  return docs.map((doc) => ({
    collection: of,
    id: doc.id,
    slug: doc.slug,
    isPublic: doc._status === 'published' && !doc.deletedAt,
  }));
}
