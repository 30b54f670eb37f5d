import { imageWidths, previewName } from '@kunstwijzer/content/model';
import { hasPicture } from './snapshot.ts';

const warned = new Set<string>();

/** The files of an image that are in the media folder, smallest first; none, and one warning, when it is not there. */
export function imageFiles(slug: string): { width: number; path: string }[] {
  const found = imageWidths
    .map((width) => ({ width, name: `${slug}-${width}.webp` }))
    .filter(({ name }) => hasPicture(name))
    .map(({ width, name }) => ({ width, path: `/media/${name}` }));
  if (found.length === 0 && !warned.has(slug)) {
    warned.add(slug);
    process.emitWarning(`image ${slug}: no file in the media folder, pages show a placeholder`);
  }
  return found;
}

/** The path of the file that others show beside a link to what an image is of; undefined when it is not there. */
export function previewFile(slug: string): string | undefined {
  const name = previewName(slug);
  return hasPicture(name) ? `/media/${name}` : undefined;
}
