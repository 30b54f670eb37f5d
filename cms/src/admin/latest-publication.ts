import type { Payload, TypedUser } from 'payload';
import { publicationView } from './publication.ts';
import type { PublicationView } from './publication.ts';

/** The newest publication, as this person may see it; null before the first. */
export async function latestPublication(payload: Payload, user: TypedUser | null): Promise<PublicationView | null> {
  const { docs } = await payload.find({
    collection: 'publications',
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    user,
    overrideAccess: false,
  });
  return docs[0] ? publicationView(docs[0]) : null;
}
