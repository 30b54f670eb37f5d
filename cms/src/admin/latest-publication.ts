import type { Payload, TypedUser } from 'payload';
import { publicationView } from './publication.ts';
import type { PublicationView } from './publication.ts';

/** The newest publication, as this person may see it; null before the first. */
export async function latestPublication(
  payload: Payload,
  user: TypedUser | null,
  state?: 'published',
): Promise<PublicationView | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    ...(state && { where: { state: { equals: state } } }),
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    user,
    overrideAccess: false,
  });
  return docs[0] ? publicationView(docs[0]) : null;
}
