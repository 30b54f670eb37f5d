import type { CollectionName } from '@kunstwijzer/content/model';
import { listingTitle, slugsOf } from '@kunstwijzer/content/submission';
import type { Listing } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { freeSlug, randomPart, slugify } from '../fields/slug.ts';

/** A slug for the records of a listing that is free, with those that are made from it. */
export async function slugFor(req: PayloadRequest, collection: CollectionName, listing: Listing): Promise<string> {
  const slug = await freeSlug(slugify(listingTitle(listing)), collection, req);
  // Separate dates are events of their own, with slugs after that of the first.
  const more = slugsOf(listing, slug).slice(1);
  const { totalDocs } = await req.payload.count({ collection, where: { slug: { in: more } }, trash: true, req });
  return totalDocs === 0 ? slug : `${slug}-${randomPart()}`;
}

/** The name of the provider that came along with a listing; null when it names one of the directory. */
export const newName = (listing: Listing | null): string | null =>
  (listing && 'newProvider' in listing && listing.newProvider?.name) || null;

/** A free slug for the provider that comes along with a listing; null when it names one of the directory. */
export async function newProviderSlug(req: PayloadRequest, listing: Listing): Promise<string | null> {
  const name = newName(listing);
  return name === null ? null : freeSlug(slugify(name), 'providers', req);
}
