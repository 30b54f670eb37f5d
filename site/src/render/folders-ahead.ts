import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The folders of `files`, each once, what is inside after what it is in. */
const foldersOf = (files: string[]): string[] => [...new Set(files.map((file) => dirname(file)))].sort();

type Ahead = { folder: string; release: string };

/**
 * Makes the folders of the next release while nobody waits: making thousands of folders takes longer than filling them
 * with links. They stand beside the releases under a name with a dot, which is no release.
 */
export function foldersAhead() {
  let ready: Promise<Ahead | null> = Promise.resolve(null);

  async function make(release: string, files: string[]): Promise<Ahead> {
    const folder = join(dirname(release), '.next');
    await rm(folder, { recursive: true, force: true });
    for (const inside of foldersOf(files)) await mkdir(join(folder, inside), { recursive: true });
    return { folder, release };
  }

  return {
    /** Begins with the folders of a release, for the one after it. */
    begin: (release: string, files: string[]): void => {
      // Without them a release only takes longer.
      ready = ready.then(() => make(release, files)).catch(() => null);
    },
    /** Puts the folders of `base` in place as the new folder `out`, where they have been made. */
    take: async (out: string, base: string | null): Promise<void> => {
      const ahead = await ready;
      ready = Promise.resolve(null);
      if (ahead === null || ahead.release !== base || dirname(out) !== dirname(base)) return;
      // Another process may have tidied up; then there are none.
      await rename(ahead.folder, out).catch(() => undefined);
    },
    /** Resolves when nothing is being made. */
    rest: async (): Promise<void> => void (await ready),
  };
}
