import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file under a folder, relative to it; none when it is not there. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];

/** Whether a file is there with exactly these bytes. */
export function holds(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Puts files into one folder, making the folders inside it once. */
export function filler(folder: string) {
  const made = new Set<string>();
  const place = (file: string) => {
    const target = join(folder, file);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return target;
  };
  return {
    write: (file: string, bytes: Buffer) => writeFileSync(place(file), bytes),
    /** A second name for a file that will not change any more; a copy where the file system has no such names. */
    link: (file: string, from: string) => {
      const target = place(file);
      try {
        linkSync(from, target);
      } catch (error) {
        if (!['EXDEV', 'EPERM', 'EMLINK'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
        copyFileSync(from, target);
      }
    },
  };
}
