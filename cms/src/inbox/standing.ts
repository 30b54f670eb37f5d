import { collectionOf, listingOfRecord } from '@kunstwijzer/content/submission';
import type { RecordListing } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { findRecord } from './find-record.ts';
import { recordOfDoc } from './references.ts';

/** What stands now under a slug, as a listing of the same kind; null when there is nothing to lay beside. */
export async function standingListing(
  req: PayloadRequest,
  { kind, language }: RecordListing,
  slug: string,
): Promise<RecordListing | null> {
  const of = collectionOf[kind];
  const { totalDocs } = await req.payload.count({ collection: of, where: { slug: { equals: slug } } });
  if (totalDocs === 0) return null;
  const { record } = await recordOfDoc(req, of, await findRecord(req, { of, slug }));
  return listingOfRecord(kind, record, language);
}
