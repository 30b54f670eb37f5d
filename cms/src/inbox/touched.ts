import type { CollectionName } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import type { Changed, Touched } from './submission.ts';

/** The newest version of a document, as its editor sees it. */
async function newest(req: PayloadRequest, collection: CollectionName, id: string): Promise<{ updatedAt: string }> {
  return req.payload.findByID({ collection, id, draft: true, depth: 0, select: { updatedAt: true }, req });
}

/** A document as it is now, to see later whether it was changed. */
export async function touch(req: PayloadRequest, collection: CollectionName, id: string): Promise<Touched> {
  return { collection, id, updatedAt: (await newest(req, collection, id)).updatedAt };
}

/** Whether nobody changed, or threw away, a document since. */
export async function isUntouched(req: PayloadRequest, { collection, id, updatedAt }: Touched): Promise<boolean> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    req,
  });
  return docs[0]?.updatedAt === updatedAt;
}

/** What to go back to: the newest version, and that of the public document when there is one. */
export async function versionsOf(
  req: PayloadRequest,
  collection: CollectionName,
  id: string,
): Promise<Omit<Changed, keyof Touched>> {
  const find = async (status: 'published' | null) => {
    const { docs } = await req.payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, ...(status ? [{ 'version._status': { equals: status } }] : [])] },
      sort: '-updatedAt',
      limit: 1,
      depth: 0,
      pagination: false,
      req,
    });
    return docs[0]?.id ?? null;
  };
  const main = await req.payload.findByID({ collection, id, depth: 0, select: { _status: true }, req });
  const wasPublished = main._status === 'published';
  return {
    before: (await newest(req, collection, id)).updatedAt,
    wasPublished,
    published: wasPublished ? await find('published') : null,
    latest: await find(null),
  };
}
