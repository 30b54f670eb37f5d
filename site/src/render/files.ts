import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fstatSync,
  fsync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolders } from '@kunstwijzer/content/files';

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

/** Puts files of one folder in the place of those of another, each in one step. Both are on one file system. */
export function moveFiles(from: string, to: string, files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
}

/** How a file stood there when it was written or read: what is damaged by hand or by a crash stands differently. */
const standing = ({ size, mtimeMs }: Stats): string => `${size} ${mtimeMs}`;

/** How a file stands now; null when it is not there. */
export function standingOf(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? standing(stats) : null;
}

/** Opens a new file. One that is there may be the second name of a file of another release, which stays as it is. */
function openNew(target: string): number {
  try {
    return openSync(target, 'wx');
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    rmSync(target);
    return openSync(target, 'wx');
  }
}

/** Files that are on their way to the disk at once; Node has four threads for them. */
const underWay = 16;

/**
 * Puts files into one folder, and makes the folders inside it that are not there yet. With `lasting` their bytes go to
 * the disk while the next ones are made, and `settle` resolves when all are there, names included.
 */
export function filler(folder: string, { lasting }: { lasting: boolean }) {
  const touched = new Set<string>();
  const syncing = new Set<Promise<void>>();
  let fault: Error | null = null;

  const put = <T>(file: string, into: (target: string) => T): T => {
    const target = join(folder, file);
    const inside = dirname(target);
    if (!touched.has(inside)) mkdirSync(inside, { recursive: true });
    for (let each = inside; !touched.has(each) && each.startsWith(folder); each = dirname(each)) touched.add(each);
    return into(target);
  };
  const copyTo = (target: string, from: string) => {
    copyFileSync(from, target, constants.COPYFILE_FICLONE);
    if (lasting) toDisk(openSync(target, 'r'));
  };
  const toDisk = (descriptor: number) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    syncing.add(promise);
    fsync(descriptor, (error) => {
      closeSync(descriptor);
      fault ??= error;
      syncing.delete(promise);
      resolve();
    });
  };

  return {
    /** Writes a file; resolves with how it stands there, when there is room for the next. */
    write: async (file: string, bytes: Buffer): Promise<string> => {
      while (syncing.size >= underWay) await Promise.race(syncing);
      const descriptor = put(file, openNew);
      try {
        writeFileSync(descriptor, bytes);
        return standing(fstatSync(descriptor));
      } finally {
        if (lasting) toDisk(descriptor);
        else closeSync(descriptor);
      }
    },
    /** A second name for a file that will not change any more; a copy where the file system has no such names. */
    link: (file: string, from: string): void =>
      put(file, (target) => {
        try {
          linkSync(from, target);
        } catch (error) {
          if (!['EXDEV', 'EPERM', 'EMLINK'].includes(codeOf(error) ?? '')) throw error;
          copyTo(target, from);
        }
      }),
    /** A file of its own, which no fault of the other one reaches. */
    copy: (file: string, from: string): void => put(file, (target) => copyTo(target, from)),
    /** Rejects when a file did not reach the disk. */
    settle: async (): Promise<void> => {
      await Promise.all(syncing);
      if (fault) throw new Error(`The disk did not take a file: ${fault.message}`, { cause: fault });
      if (lasting) await syncFolders(touched);
    },
  };
}
