import type { PayloadRequest } from 'payload';
import type { Locale } from '@kunstwijzer/content/model';
import { join } from 'node:path';
import type { Submission } from '../payload-types.ts';

type Said = { alt: string; credit: string | null; language: Locale };

/**
 * Copies the picture of a submission to the media library, with what its sender says about it; resolves with its id, or
 * null when there is none. Not inside a transaction: making the sizes takes long, and nobody else could write meanwhile.
 */
export async function copyPicture(
  req: PayloadRequest,
  { image }: Submission,
  { alt, credit, language }: Said,
): Promise<string | null> {
  const id = typeof image === 'string' ? image : image?.id;
  if (!id) return null;
  const { docs } = await req.payload.find({
    collection: 'submission-images',
    where: { id: { equals: id } },
    limit: 1,
    depth: 0,
    pagination: false,
  });
  const { upload } = req.payload.collections['submission-images'].config;
  if (!docs[0]?.filename || !upload.staticDir) return null;
  const { id: copy } = await req.payload.create({
    collection: 'media',
    data: { alt, ...(credit && { credit }) },
    filePath: join(upload.staticDir, docs[0].filename),
    locale: language,
    depth: 0,
    user: req.user,
    overrideAccess: false,
  });
  return copy;
}

/** Takes pictures out of the media library again. */
export async function dropPictures(req: PayloadRequest, ids: string[]): Promise<void> {
  for (const id of ids) await req.payload.delete({ collection: 'media', id, trash: true });
}
