import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeDurably } from './durable.ts';

/** The digests of files by their path in a folder: SHA-256 in hex. */
export type Sums = Map<string, string>;

/** Where a folder keeps its digests, in the form that `sha256sum --check` reads. A name with a dot is served to nobody. */
export const sumsName = '.sha256sums';

/** SHA-256 in hex. */
export const digestOf = (document: string | Uint8Array): string => hash('sha256', document);

const line = /^([\da-f]{64}) [ *](.+)$/u;

/** The digests in a text; lines that are none are left out. */
export const parseSums = (text: string): Sums =>
  new Map(
    text.split('\n').flatMap((each): [string, string][] => {
      const [, digest, path] = line.exec(each) ?? [];
      return digest && path ? [[path, digest]] : [];
    }),
  );

/** Digests as `sha256sum` writes them, in the order of the paths. */
export const formatSums = (sums: Sums): string =>
  [...sums]
    .map(([path, digest]) => `${digest}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');

/** The digests that a folder keeps of its files; null when it keeps none. */
export async function readSums(folder: string, name: string = sumsName): Promise<Sums | null> {
  const text = await readFile(join(folder, name), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : parseSums(text);
}

/** Keeps the digests of the files of a folder in it, on the disk. */
export const writeSums = (folder: string, sums: Sums, name: string = sumsName): Promise<void> =>
  writeDurably(join(folder, name), formatSums(sums));

/** Whether a file is there with the bytes of this digest. */
export const isWhole = async (file: string, digest: string | undefined): Promise<boolean> =>
  readFile(file).then(
    (bytes) => digestOf(bytes) === digest,
    (error: unknown) => {
      if (['ENOENT', 'ENOTDIR', 'EISDIR', 'EIO'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
      throw error;
    },
  );

/** After this many files a reader that is in no hurry lets others at the disk, for as many milliseconds. */
const stretch = { files: 50, pause: 20 };

/**
 * The files of a folder that are missing, or not what their digest says: empty, cut off, flipped. Reads one file at a time.
 * With `calm` it also leaves the disk to others now and then: a thousand files take a second or two.
 */
export async function damagedFiles(folder: string, sums: Sums, { calm }: { calm: boolean }): Promise<string[]> {
  const damaged: string[] = [];
  let read = 0;
  for (const [file, digest] of sums) {
    if (!(await isWhole(join(folder, file), digest))) damaged.push(file);
    read += 1;
    if (calm && read % stretch.files === 0) await wait(stretch.pause);
  }
  return damaged;
}
