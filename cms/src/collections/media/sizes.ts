import { imageWidths } from '@kunstwijzer/content/model';
import type { ImageSize } from 'payload';
import sharp from 'sharp';

/** WebP of the sizes. */
const options = { quality: 80 };

/** The file of a picture in one width, as the site asks for it: `<name>-<width>.webp`. */
const sizeOf = (width: number): ImageSize => ({
  name: `w${width}`,
  width,
  // A small picture is offered as it is in every width: the site needs no special case.
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options },
  generateImageName: ({ originalName }) => `${originalName}-${width}.webp`,
});

/** The widths that Payload makes of a picture. */
export const sizes: ImageSize[] = imageWidths.map(sizeOf);

/** A picture in one width, as Payload makes it. */
export const sizeBytes = (whole: Buffer, width: number): Promise<Buffer> =>
  sharp(whole).rotate().resize({ width, withoutEnlargement: true }).webp(options).toBuffer();
