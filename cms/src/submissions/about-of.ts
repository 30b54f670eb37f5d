import { defaultLocale } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import { listingTitle, submissionKindLabels } from '@kunstwijzer/content/submission';
import type { Listing } from '@kunstwijzer/content/submission';
import type { Payload, PayloadRequest } from 'payload';
import { titleOf } from '../collections/content/title.ts';
import { isCollection } from './receive/directory.ts';

/** The record that a listing is about: of a mistake, or of who says "this is us". */
export function recordAbout(listing: Listing): { of: CollectionName; slug: string; field: string | null } | null {
  if ('record' in listing) return null;
  if (listing.kind === 'provider') return { of: 'providers', slug: listing.provider, field: null };
  const { collection, slug, field } = listing.about;
  return isCollection(collection) && slug ? { of: collection, slug, field } : null;
}

/** The public name of a record in a language; null when it is not public. */
async function findPublicName(
  payload: Payload,
  { of, slug }: { of: CollectionName; slug: string },
  locale: Locale,
  req?: PayloadRequest,
): Promise<string | null> {
  const { docs } = await payload.find({
    collection: of,
    where: { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] },
    locale,
    fallbackLocale: defaultLocale,
    limit: 1,
    depth: 0,
    pagination: false,
    ...(req && { req }),
  });
  return docs[0] ? titleOf(docs[0]) : null;
}

/** The public name of a record in a language; its slug when it has none, or is not public. */
export const publicName = async (
  payload: Payload,
  record: { of: CollectionName; slug: string },
  locale: Locale,
  req?: PayloadRequest,
): Promise<string> => (await findPublicName(payload, record, locale, req)) ?? record.slug;

/** A report that names no record is about the site. */
const site = 'Haagse Kunstwijzer';

/**
 * What a listing is called in a mail and on the page of its sender: as they called it; a report, and "this is us", by the
 * name of what they are about.
 */
export async function titleFor(
  payload: Payload,
  listing: Listing,
  locale: Locale,
  req?: PayloadRequest,
): Promise<string> {
  const about = recordAbout(listing);
  if (about) return publicName(payload, about, locale, req);
  return listing.kind === 'mistake' ? site : listingTitle(listing);
}

/**
 * What a listing is called in a mail to an address that nobody has confirmed: in words of ours only, so that nobody can have
 * us write theirs to anybody.
 */
export async function neutralTitle(
  payload: Payload,
  listing: Listing | null,
  locale: Locale,
  req?: PayloadRequest,
): Promise<string> {
  if (!listing) return site;
  const about = recordAbout(listing);
  const name = about && (await findPublicName(payload, about, locale, req));
  return name ?? (listing.kind === 'mistake' ? site : submissionKindLabels[listing.kind][locale]);
}
