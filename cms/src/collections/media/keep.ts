import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf, syncFiles, syncFolders, writeSums } from '@kunstwijzer/content/files';
import type { Sums } from '@kunstwijzer/content/files';
import type { CollectionAfterChangeHook } from 'payload';
import { fileNames, sumsOf } from './library.ts';
import { makePreview } from './preview-picture.ts';

type Files = Parameters<typeof fileNames>[0];

/** The files of a new or changed picture that are there since this operation; none when it only changed texts. */
const freshFiles = (data: Files, previous: Files | undefined): string[] =>
  data.filename && data.filename !== previous?.filename ? fileNames(data) : [];

/**
 * Before a picture is acknowledged: its files are on the disk, and with `sums` also the one for others, and the digests of
 * all beside them. When that fails, the record is not stored.
 */
export const keepFiles =
  (folder: string, { sums: withSums }: { sums: boolean }): CollectionAfterChangeHook =>
  async ({ data, doc, previousDoc }) => {
    const names = freshFiles(data as Files, previousDoc as Files | undefined);
    const [whole] = names;
    if (whole === undefined) return doc as unknown;
    const paths = names.map((name) => join(folder, name));
    await syncFiles(paths);
    await syncFolders([folder]);
    if (!withSums) return doc as unknown;
    const sums: Sums = new Map();
    for (const name of [...names, await makePreview(folder, whole)])
      sums.set(name, digestOf(await readFile(join(folder, name))));
    await writeSums(folder, sums, sumsOf(whole));
    return doc as unknown;
  };
