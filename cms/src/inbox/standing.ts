import { collectionOf } from '../submissions/listing-of-record.ts';
import type { Listing } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import type { Submission } from '../payload-types.ts';
import { findRecord } from './find-record.ts';
import { listingOfRecord } from '../submissions/listing-of-record.ts';
import type { ListingCollection } from '../submissions/listing-of-record.ts';
import { recordOfDoc } from './references.ts';

const own = (listing: Listing) => ('language' in listing ? listing.language : 'nl');

/** What stands now under a slug, as a listing of the same kind; null when there is nothing to lay beside. */
export async function standingListing(
  req: PayloadRequest,
  { kind }: Submission,
  listing: Listing,
  slug: string | null,
): Promise<Listing | null> {
  const of: ListingCollection | null = collectionOf[kind];
  if (of === null || slug === null) return null;
  const { totalDocs } = await req.payload.count({ collection: of, where: { slug: { equals: slug } } });
  if (totalDocs === 0) return null;
  const { record } = await recordOfDoc(req, of, await findRecord(req, { of, slug }));
  return listingOfRecord(of, record, own(listing));
}
