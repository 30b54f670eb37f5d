import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file under a folder, relative to it; none when it is not there. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    : [];

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** Whether a file is there with exactly these bytes. */
export function holds(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** Removes files, and the folders that they were in as far as nothing is left in them. */
export function removeFiles(folder: string, files: string[]): void {
  for (const file of files) {
    rmSync(join(folder, file), { force: true });
    try {
      for (let inside = dirname(file); inside !== '.'; inside = dirname(inside)) rmdirSync(join(folder, inside));
    } catch (error) {
      if (!['ENOTEMPTY', 'ENOENT'].includes(codeOf(error) ?? '')) throw error;
    }
  }
}

/** Writes a new file. One that is there may be the second name of a file of another release, which stays as it is. */
function writeNew(target: string, bytes: Buffer): void {
  try {
    writeFileSync(target, bytes, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    rmSync(target);
    writeFileSync(target, bytes, { flag: 'wx' });
  }
}

/** Puts files into one folder, and makes the folders inside it that are not there yet. */
export function filler(folder: string) {
  const made = new Set<string>();
  const put = (file: string, into: (target: string) => void) => {
    const target = join(folder, file);
    const inside = dirname(target);
    if (!made.has(inside)) mkdirSync(inside, { recursive: true });
    made.add(inside);
    into(target);
  };
  return {
    write: (file: string, bytes: Buffer) => put(file, (target) => writeNew(target, bytes)),
    /** A second name for a file that will not change any more; a copy where the file system has no such names. */
    link: (file: string, from: string) =>
      put(file, (target) => {
        try {
          linkSync(from, target);
        } catch (error) {
          if (!['EXDEV', 'EPERM', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
          copyFileSync(from, target);
        }
      }),
  };
}
