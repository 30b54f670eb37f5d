import { imageWidths } from '@kunstwijzer/content/model';
import type { Image } from '@kunstwijzer/content/model';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { createInAllLocales } from './create.ts';

/** Uploads a picture from its widest file in a folder; resolves with its id, also when it was there already. */
export async function loadImage(payload: Payload, image: Image, mediaDir: string): Promise<string> {
  const { slug, alt, credit, focalX, focalY } = image;
  const { docs } = await payload.find({
    collection: 'media',
    where: { slug: { equals: slug } },
    limit: 1,
    depth: 0,
    trash: true,
  });
  if (docs[0]) return docs[0].id;
  const filePath = imageWidths
    .map((width) => join(mediaDir, `${slug}-${width}.webp`))
    .filter((path) => existsSync(path))
    .at(-1);
  if (!filePath) throw new Error(`The picture ${slug} has no file in ${mediaDir}`);
  return createInAllLocales(payload, 'media', { slug, alt, credit, focalX, focalY }, { filePath });
}
