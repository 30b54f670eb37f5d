import type { CollectionName } from '@kunstwijzer/content/model';
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
  Where,
} from 'payload';

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

const leavesNothingKey = 'leavesNothing';

/** What is deleted with this request leaves no address behind: somebody has it erased, or takes back what they just made. */
export const leaveNothing = (req: PayloadRequest): void => {
  req.context[leavesNothingKey] = true;
};

async function wasPublic(of: CollectionName, id: string, req: PayloadRequest): Promise<boolean> {
  const where: Where = { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] };
  const { docs } = await req.payload.findVersions({ collection: of, where, limit: 1, depth: 0, trash: true, req });
  return docs.length > 0;
}

/**
 * Keeps the address of a public record that is deleted for good: people have it in a list or on paper, and another page there
 * would be taken for it. It is kept as a redirect to itself, which leads nowhere and is given to nobody (fields/slug.ts).
 */
export const keepAddress: CollectionBeforeDeleteHook = async ({ id, collection, req }) => {
  if (req.context[leavesNothingKey] === true) return;
  const of = collection.slug as CollectionName;
  const query = { where: { id: { equals: id } }, limit: 1, depth: 0, trash: true, req } as const;
  const [doc] = (await req.payload.find({ collection: of, ...query })).docs;
  if (!doc?.slug || !(doc._status === 'published' || (await wasPublic(of, doc.id, req)))) return;
  const { slug } = doc;
  await req.payload.delete({ collection: 'redirects', where: { of: { equals: of }, from: { equals: slug } }, req });
  await req.payload.create({ collection: 'redirects', data: { of, from: slug, to: slug }, req });
};
