import { readdir, rename, rmdir, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const mark = '.gone-';

/** Takes a folder away at once: under its new name it is no release, and `sweep` removes it. */
export const putAside = (folder: string): Promise<void> =>
  rename(folder, join(dirname(folder), `${mark}${Date.now()}-${basename(folder)}`)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });

/** Two may sweep at once: what is not there any more is fine. */
const unlessGone = (removed: Promise<void>): Promise<void> =>
  removed.catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });

async function remove(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const path = join(folder, entry.name);
    await (entry.isDirectory() ? remove(path) : unlessGone(unlink(path)));
  }
  await unlessGone(rmdir(folder));
}

/**
 * Removes what was put aside in a folder, file after file. Node has four threads for files: `rm` takes them all, and with
 * the 50,000 files of a release no visitor gets a page for seconds.
 */
export async function sweep(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) if (name.startsWith(mark)) await remove(join(parent, name));
}
