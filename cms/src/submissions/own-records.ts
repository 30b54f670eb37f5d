import { today } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import { Listing, recordsOf } from '@kunstwijzer/content/submission';
import type { Payload, PayloadRequest } from 'payload';
import type { Submission } from '../payload-types.ts';
import { mergedAt } from './log.ts';
import type { LogLine } from './log.ts';

/** A record that was made of a submission. */
export type OwnRecord = { collection: CollectionName; id: string; slug: string; isPublic: boolean };

/** The slugs of the records that a listing makes: separate dates are an event each. */
function slugsOf(given: unknown, of: CollectionName, slug: string): string[] {
  const listing = Listing.safeParse(given).data;
  if (!listing) return [];
  return recordsOf(listing, { slug, on: today(), provider: slug, example: false }).flatMap(({ collection, record }) =>
    collection === of ? [record.slug] : [],
  );
}

/** Whether the record that a submission became was there before: it is about one, or was merged with it. */
const wasThere = ({ about, log }: Submission): boolean => Boolean(about?.slug) || mergedAt(log as LogLine[]) !== null;

/** The records that were made of a submission; none when it is about a record that was there before. */
export async function ownRecords(payload: Payload, submission: Submission, req?: PayloadRequest): Promise<OwnRecord[]> {
  const { target, listing, before } = submission;
  const { of, slug } = target ?? {};
  if (!of || !slug || wasThere(submission)) return [];
  const { docs } = await payload.find({
    collection: of,
    // Also of what stood before a change: dates that it left out are still there.
    where: { slug: { in: [slug, ...slugsOf(listing, of, slug), ...slugsOf(before, of, slug)] } },
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
