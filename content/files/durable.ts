import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/*
 * What is promised must be on the disk: a file that was only written is empty after a power cut, and a name that was only
 * given is gone. Everything that somebody counts on is written with these functions (docs/decisions/118-durable-files.md).
 */

/** As many at once as Node has threads for files; more wait in its queue. */
const atOnce = 4;
/** What systems say that have no way to sync a folder. */
const cannot = new Set(['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES']);

/** Does something for each, some at a time; one by one, thousands of files take three times as long. */
export async function forEach<T>(
  items: Iterable<T>,
  work: (item: T) => Promise<unknown>,
  width: number = atOnce,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const worker = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

async function sync(path: string, isFolder: boolean): Promise<void> {
  const handle = await open(path, 'r').catch((error: unknown) => {
    if (isFolder && cannot.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  });
  try {
    await handle?.sync();
  } catch (error) {
    if (!isFolder || !cannot.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle?.close();
  }
}

/** Resolves when the bytes of these files are on the disk. Rejects when one is not there, or the disk has a fault. */
export const syncFiles = (files: Iterable<string>): Promise<void> => forEach(files, (file) => sync(file, false));

/** Resolves when the names in these folders are on the disk. */
export const syncFolders = (folders: Iterable<string>): Promise<void> =>
  forEach(folders, (folder) => sync(folder, true));

/** Syncs everything in a folder, and its own name. */
export async function syncTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const inside = (is: (entry: (typeof entries)[number]) => boolean) =>
    entries.filter(is).map(({ parentPath, name }) => join(parentPath, name));
  await syncFiles(inside((entry) => entry.isFile()));
  await syncFolders([...inside((entry) => entry.isDirectory()), folder, dirname(folder)]);
}

/** Renames in one step, and resolves when that is on the disk. Both stand on one file system. */
export async function renameDurably(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolders(new Set([dirname(to), dirname(from)]));
}

/** Makes a folder, and those above it that are not there; resolves when their names are on the disk. */
export async function makeFolderDurably(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  for (let made = folder; first !== undefined; made = dirname(made)) {
    await syncFolders([dirname(made)]);
    if (made === first) break;
  }
}

/**
 * Writes a file whole: whatever happens meanwhile, the old file stands there (or none), or the new one with all its bytes.
 * Resolves when it is on the disk.
 */
export async function writeDurably(file: string, bytes: string | Uint8Array, mode?: number): Promise<void> {
  const draft = `${file}.${process.pid}.new`;
  await rm(draft, { force: true });
  try {
    await writeFile(draft, bytes, { mode, flag: 'wx', flush: true });
    await renameDurably(draft, file);
  } catch (error) {
    // A full disk keeps no half of it.
    await rm(draft, { force: true });
    throw error;
  }
}

/** As `writeDurably`, for a small file that a process needs before it does anything else. */
export function writeDurablySync(file: string, bytes: string, mode: number): void {
  const draft = `${file}.${process.pid}.new`;
  rmSync(draft, { force: true });
  writeFileSync(draft, bytes, { mode, flag: 'wx', flush: true });
  renameSync(draft, file);
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
