import { imageWidths } from '@kunstwijzer/content/model';
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
