import type { PayloadRequest } from 'payload';
import { titleOf } from '../collections/content/title.ts';
import type { NameOf } from './compare.ts';

/** The names of the records that a listing can name. */
export async function nameLookup(req: PayloadRequest): Promise<NameOf> {
  const names = new Map<string, string>();
  for (const collection of ['providers', 'spaces', 'passes'] as const) {
    const { docs } = await req.payload.find({
      collection,
      select: { slug: true, name: true },
      depth: 0,
      pagination: false,
    });
    for (const doc of docs) names.set(`${collection}/${doc.slug}`, titleOf(doc));
  }
  return (of, slug) => names.get(`${of}/${slug}`);
}
