import type { CollectionName } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import type { DocOf } from '../collections/mapping.ts';
import { refuse } from './errors.ts';

/**
 * The newest version of a record, in all languages.
 * @throws APIError 422 when it is not there.
 */
export async function findRecord<Name extends CollectionName>(
  req: PayloadRequest,
  { of, slug }: { of: Name; slug: string },
): Promise<DocOf<Name>> {
  const { docs } = await req.payload.find({
    collection: of,
    where: { slug: { equals: slug } },
    draft: true,
    locale: 'all',
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  const [doc] = docs;
  if (!doc) throw refuse('noRecord');
  return doc;
}
