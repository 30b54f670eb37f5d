import type { CollectionName } from '@kunstwijzer/content/model';
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload';

const contextKey = (id: unknown) => `publishedSlug:${String(id)}`;

/** The slug that visitors know of a document that is being published; undefined when it was not public yet. */
export const publicSlug = (req: PayloadRequest, id: unknown): string | undefined => {
  const slug = req.context[contextKey(id)];
  return typeof slug === 'string' ? slug : undefined;
};

/** Remembers the slug that visitors know: drafts may already have another, only the public document counts. */
export const rememberSlug: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, collection, req }) => {
  if (operation !== 'update' || data._status !== 'published') return data;
  const id = (originalDoc as { id: string }).id;
  const { docs } = await req.payload.find({
    collection: collection.slug as CollectionName,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    select: { slug: true },
    depth: 0,
    req,
  });
  // The context of the request itself: a nested call gives it a new object.
  req.context[contextKey(id)] = docs[0]?.slug;
  return data;
};

/** Sends visitors from the old address to the new one: in one step, and never away from a page that exists. */
async function redirect(of: CollectionName, from: string, to: string, req: PayloadRequest) {
  const { payload } = req;
  await payload.delete({ collection: 'redirects', where: { of: { equals: of }, from: { in: [from, to] } }, req });
  await payload.update({
    collection: 'redirects',
    where: { of: { equals: of }, to: { equals: from } },
    data: { to },
    req,
  });
  await payload.create({ collection: 'redirects', data: { of, from, to }, req });
}

/** Writes a redirect when the slug of a published document changed. */
export const redirectOldSlug: CollectionAfterChangeHook<{ id: string; slug: string }> = async ({
  doc,
  collection,
  req,
}) => {
  const known = publicSlug(req, doc.id);
  if (known !== undefined && known !== doc.slug)
    await redirect(collection.slug as CollectionName, known, doc.slug, req);
  return doc;
};
