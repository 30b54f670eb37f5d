import { Listing } from '@kunstwijzer/content/submission';

/** What was sent, as it is stored; null when it has been erased, or has a shape that forms no longer have. */
export const listingOf = ({ listing }: { listing?: unknown }): Listing | null =>
  Listing.safeParse(listing).data ?? null;
