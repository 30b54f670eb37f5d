import { link, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolders } from '@kunstwijzer/content/files';
import { previewName } from '@kunstwijzer/content/model';
import { fileNames, libraryFolder, stemOf, sumsOf } from './library.ts';

/*
 * Payload removes the files of a picture before it writes those that replace them, and before it knows whether the change
 * is valid. They have to stay: for the record, when the change is refused or the process is killed, and for pages that
 * name them. So they get a second name before, and their own name back right after. What no release names any more is
 * removed at night (picture-check.ts).
 */
const asideFolder = (dataDir: string) => join(dataDir, 'media-replaced');

type Files = Parameters<typeof fileNames>[0];

/** Gives the files of a picture a second name, before Payload removes the first. */
export async function keepReplaced(dataDir: string, picture: Files): Promise<void> {
  const aside = asideFolder(dataDir);
  await mkdir(aside, { recursive: true });
  for (const name of fileNames(picture)) {
    await rm(join(aside, name), { force: true });
    await link(join(libraryFolder(dataDir), name), join(aside, name)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
  }
  await syncFolders([aside]);
}

/** Gives back what Payload removed: of one picture, or after a process was killed of all. */
export async function giveBack(dataDir: string, picture: Files | null): Promise<void> {
  const aside = asideFolder(dataDir);
  const names = picture ? fileNames(picture) : await readdir(aside).catch(() => []);
  for (const name of names)
    await rename(join(aside, name), join(libraryFolder(dataDir), name)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
}

/** Removes what we keep of a deleted picture, and the files that it had before. Payload removes those that it has now. */
export async function forgetFiles(dataDir: string, picture: Files & { slug?: string | null }): Promise<void> {
  const folder = libraryFolder(dataDir);
  const earlier = picture.slug ? new RegExp(`^${picture.slug}-[\\da-f]{12}(?:-\\d+)*\\.[a-z\\d]+$`, 'u') : null;
  const now = picture.filename ? [sumsOf(picture.filename), previewName(stemOf(picture.filename))] : [];
  for (const name of await readdir(folder).catch(() => []))
    if (now.includes(name) || earlier?.test(name)) await rm(join(folder, name), { force: true });
}
