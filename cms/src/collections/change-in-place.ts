import type { CollectionName } from '@kunstwijzer/content/model';
import type { PayloadRequest, Where } from 'payload';

/** Whether editors are working on a draft of a record. */
export async function hasDraft(of: CollectionName, id: string, req: PayloadRequest): Promise<boolean> {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
  const { docs } = await req.payload.findVersions({ collection: of, where, limit: 1, depth: 0, req });
  return docs[0]?.version._status === 'draft';
}

/**
 * Changes a field of a record without publishing what editors are working on: Payload saves a document from its latest
 * version, so of one that is being edited the document and the draft each get the change.
 */
export async function changeInPlace(
  of: CollectionName,
  id: string,
  data: Record<string, unknown>,
  req: PayloadRequest,
): Promise<void> {
  const isEdited = await hasDraft(of, id, req);
  if (isEdited) await req.payload.db.updateOne({ collection: of, id, data, req, returning: false });
  const _status = isEdited ? ('draft' as const) : ('published' as const);
  await req.payload.update({ collection: of, id, data: { ...data, _status }, draft: isEdited, depth: 0, req });
}
