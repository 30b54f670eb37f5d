import type { CollectionName } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import type { Submission } from '../payload-types.ts';
import { listingOf } from './listing-of.ts';
import type { LogLine } from './log.ts';

/** A record that was made of a submission. */
export type OwnRecord = { collection: CollectionName; id: string; slug: string; isPublic: boolean };

/** A listing with separate dates made an event of each: `slug`, `slug-2`, `slug-3` … (content/submission/record). */
function slugsOf(submission: Submission, slug: string): string[] {
  const listing = listingOf(submission);
  const count = listing?.kind === 'event' && listing.when.repeats === 'several' ? listing.when.dates.length : 1;
  return Array.from({ length: count }, (_, i) => (i === 0 ? slug : `${slug}-${i + 1}`));
}

/** Whether the record that a submission became was there before: it is about one, or was merged with it. */
const wasThere = ({ about, log }: Submission): boolean =>
  Boolean(about?.slug) || (log as LogLine[]).some(({ step }) => step === 'merge');

/** The records that were made of a submission; none when it is about a record that was there before. */
export async function ownRecords(payload: Payload, submission: Submission, req?: PayloadRequest): Promise<OwnRecord[]> {
  const { of, slug } = submission.target ?? {};
  if (!of || !slug || wasThere(submission)) return [];
  const { docs } = await payload.find({
    collection: of,
    where: { slug: { in: slugsOf(submission, slug) } },
    depth: 0,
    pagination: false,
    req,
  });
  return docs.map((doc) => ({
    collection: of,
    id: doc.id,
    slug: doc.slug,
    isPublic: doc._status === 'published',
  }));
}
