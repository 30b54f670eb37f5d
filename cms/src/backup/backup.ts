import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Payload } from 'payload';
import { contentLines, unpackBackup, writeBackup } from './file.ts';
import type { Manifest } from './file.ts';
import { readLines } from './read.ts';
import { isEmpty, wipe, writeLines } from './write.ts';

const mediaOf = (dataDir: string) => join(dataDir, 'media');

/** Writes all content, versions, media and accounts (without what lets somebody in) to one file. */
export const backup = (
  payload: Payload,
  dataDir: string,
  file: string,
  options: { keepSecrets?: boolean } = {},
): Promise<Manifest> => writeBackup(file, readLines(payload, options), mediaOf(dataDir));

/**
 * Puts a backup into an empty database, or with `force` in the place of what is there. The file is checked as a whole
 * before anything is written.
 * @throws Error that says why nothing was done.
 */
export async function restore(
  payload: Payload,
  dataDir: string,
  file: string,
  { force = false } = {},
): Promise<{ manifest: Manifest; lines: number }> {
  await mkdir(dataDir, { recursive: true });
  const folder = await mkdtemp(join(dataDir, 'restore-'));
  try {
    const manifest = await unpackBackup(file, folder);
    if (!(await isEmpty(payload))) {
      if (!force) throw new Error('The database is not empty. Nothing was changed; --force replaces what is there.');
      await wipe(payload);
    }
    const lines = await writeLines(payload, contentLines(folder));
    await mkdir(dirname(mediaOf(dataDir)), { recursive: true });
    await cp(join(folder, 'media'), mediaOf(dataDir), { recursive: true });
    return { manifest, lines };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
