import { existsSync, readdirSync } from 'node:fs';
import { imageWidths } from '@kunstwijzer/content/model';
import { isPreview, siteEnv } from './snapshot.ts';

const files = new Set(existsSync(siteEnv.mediaDir) ? readdirSync(siteEnv.mediaDir) : []);
const warned = new Set<string>();

/**
 * The files of an image that are in the media folder, smallest first; none, and one warning, when it is not there.
 * A preview may use images that are not published yet.
 */
export function imageFiles(slug: string): { width: number; path: string }[] {
  const found = imageWidths
    .map((width) => ({ width, name: `${slug}-${width}.webp` }))
    .filter(({ name }) => isPreview() || files.has(name))
    .map(({ width, name }) => ({ width, path: `/media/${name}` }));
  if (found.length === 0 && !warned.has(slug)) {
    warned.add(slug);
    process.emitWarning(`image ${slug}: no file in ${siteEnv.mediaDir}, pages show a placeholder`);
  }
  return found;
}
