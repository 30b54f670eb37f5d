import type { CollectionName } from '@kunstwijzer/content/model';
import { listingTitle } from '@kunstwijzer/content/submission';
import type { Listing } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { freeSlug, randomPart, slugify } from '../fields/slug.ts';

/** How many records of one collection a listing makes: separate dates are events of their own, with `-2`, `-3` … */
const countOf = (listing: Listing): number =>
  listing.kind === 'event' && listing.when.repeats === 'several' ? listing.when.dates.length : 1;

/** A slug for the records of a listing that is free, with those that are made from it. */
export async function slugFor(req: PayloadRequest, collection: CollectionName, listing: Listing): Promise<string> {
  const slug = await freeSlug(slugify(listingTitle(listing)), collection, req);
  const more = Array.from({ length: countOf(listing) - 1 }, (_, index) => `${slug}-${index + 2}`);
  const { totalDocs } = await req.payload.count({ collection, where: { slug: { in: more } }, req });
  return totalDocs === 0 ? slug : `${slug}-${randomPart()}`;
}

/** A free slug for the provider that comes along with a listing; null when it names one of the directory. */
export async function newProviderSlug(req: PayloadRequest, listing: Listing): Promise<string | null> {
  if (listing.kind !== 'event' && listing.kind !== 'activity') return null;
  return 'new' in listing.provider ? freeSlug(slugify(listing.provider.new.name), 'providers', req) : null;
}
