import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readSums } from '@kunstwijzer/content/files';
import type { Sums } from '@kunstwijzer/content/files';

/** The folder of the picture library. */
export const libraryFolder = (dataDir: string): string => join(dataDir, 'media');

/** The name of a picture's file without its ending: what the names of all its files begin with. */
export const stemOf = (filename: string): string => filename.replace(/\.[a-z\d]+$/u, '');

/** Where the digests of the files of a picture are, beside them: `sha256sum --check` reads it. */
export const sumsOf = (filename: string): string => `${stemOf(filename)}.sha256`;

/** A picture's file, whole and in the widths of the site. */
type Files = { filename?: string | null; sizes?: Record<string, { filename?: string | null } | null | undefined> };

/** The names of the files of a picture, the whole one first. */
export const fileNames = ({ filename, sizes }: Files): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter((name) => typeof name === 'string');

/** The digests of a picture's files by the path of its sums: written once, for the names change when the bytes do. */
const known = new Map<string, Sums>();

/** The pictures of the library in the sizes that the site offers, with the digest that each had when it was taken in. */
export async function mediaFiles(dataDir: string) {
  const folder = libraryFolder(dataDir);
  const names = await readdir(folder).catch(() => []);
  const sums: Sums = new Map();
  for (const name of names.filter((each) => each.endsWith('.sha256'))) {
    const path = join(folder, name);
    const found = known.get(path) ?? (await readSums(folder, name));
    if (!found || found.size === 0) continue;
    known.set(path, found);
    for (const [file, digest] of found) sums.set(file, digest);
  }
  const sizes = names.filter((name) => /-\d+\.(?:webp|jpg)$/u.test(name));
  return sizes.map((name) => ({ name, path: join(folder, name), digest: sums.get(name) ?? null }));
}
