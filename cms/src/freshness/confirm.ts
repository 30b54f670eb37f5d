import { defaultLocale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest, TypedLocale, Where } from 'payload';
import { changeInPlace } from '../collections/change-in-place.ts';
import { dayData, dayOf } from '../fields/moments.ts';
import type { ConfirmationFields } from '../payload-types.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Confirmed } from './timing.ts';

type Doc = { id: string; title?: string | null; name?: string | null; confirmation: ConfirmationFields };

async function publishedBySlug(
  payload: Payload,
  { of, slug }: { of: Confirmed; slug: string },
  locale: TypedLocale,
  req?: PayloadRequest,
): Promise<Doc | null> {
  const where: Where = { and: [{ slug: { equals: slug } }, { _status: { equals: 'published' } }] };
  const { docs } = await payload.find({
    collection: of,
    where,
    limit: 1,
    depth: 0,
    locale,
    fallbackLocale: defaultLocale,
    ...(req && { req }),
  });
  return docs[0] ?? null;
}

/** What a page says of a record before it is confirmed; null when it is not (or no longer) on the site. */
export async function toConfirmNow(
  payload: Payload,
  target: { of: Confirmed; slug: string; locale: TypedLocale },
): Promise<{ title: string; confirmedOn: string | null } | null> {
  const doc = await publishedBySlug(payload, target, target.locale);
  return doc && { title: doc.title ?? doc.name ?? target.slug, confirmedOn: dayOf(doc.confirmation.date) };
}

/**
 * Stores that its provider says that a published record is still right, on a day (`YYYY-MM-DD`). Resolves with false
 * when it is not on the site.
 */
export const confirm = (
  payload: Payload,
  { of, slug }: { of: Confirmed; slug: string },
  today: string,
): Promise<boolean> =>
  inTransaction(payload, async (req) => {
    const doc = await publishedBySlug(payload, { of, slug }, 'nl', req);
    if (!doc) return false;
    const { id } = doc;
    const confirmation: ConfirmationFields = { ...doc.confirmation, by: 'provider', date: dayData(today) ?? '' };
    await changeInPlace(of, id, { confirmation }, req);
    await payload.delete({ collection: 'questions', where: { record: { equals: id } }, depth: 0, req });
    return true;
  });
