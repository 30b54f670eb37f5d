import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '@kunstwijzer/content/files';
import { previewName, previewSize } from '@kunstwijzer/content/model';
import sharp from 'sharp';
import { stemOf } from './library.ts';

/**
 * Makes the file of a picture that others show beside a link to a page, from its whole file; resolves with its name. It
 * is cut to its shape around what draws the eye.
 */
export async function makePreview(folder: string, filename: string): Promise<string> {
  const name = previewName(stemOf(filename));
  const bytes = await sharp(await readFile(join(folder, filename)))
    .resize({ ...previewSize, fit: 'cover', position: 'attention' })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 82 })
    .toBuffer();
  await writeDurably(join(folder, name), bytes);
  return name;
}
