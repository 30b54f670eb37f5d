import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createClient } from '@libsql/client';
import type { CopyOptions } from '../src/backup/copy-in.ts';
import { scratchOf, switchOver, tidy } from '../src/backup/switch.ts';
import { quickCheck, stateOf } from '../src/database/state.ts';
import type { Env } from '../src/env.ts';
import type { Loaded } from './load-backup.ts';
import { Problem } from './step.ts';

type Restore = CopyOptions & {
  file: string;
  place: Pick<Env, 'database' | 'dataDir'>;
  /** Also where there is a database already; that one is kept aside. */
  force: boolean;
  withAdmin: boolean;
  /** The pictures of the backup take the place of those in the data folder. */
  withPictures: boolean;
};

/** @throws Problem when there is something that may not be replaced. */
async function mayReplace({ database }: Restore['place'], force: boolean): Promise<void> {
  const state = await stateOf(database);
  if (state.is === 'unreachable') throw new Problem(`DATABASE_URL: the database does not answer (${state.why})`);
  if (state.is === 'empty' || force) return;
  const found = state.is === 'damaged' ? `is damaged (${state.why})` : 'is not empty';
  throw new Problem(
    `The database ${found}. Nothing was changed; --force puts the backup in its place, and keeps the old one aside.`,
  );
}

/** Makes one whole file of a database with its log. @throws Error when SQLite finds a fault in it. */
async function settleFile(file: string): Promise<void> {
  const client = createClient({ url: `file:${file}` });
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  client.close();
  const wrong = await quickCheck(file);
  if (wrong !== null) throw new Error(`The restored database is not whole: ${wrong}`);
  for (const wal of [`${file}-wal`, `${file}-shm`]) await rm(wal, { force: true });
}

/**
 * Makes a database from a backup beside the one that is there, checks it whole, and then puts it in its place. Killed at
 * any moment the old one stands, or the new one is finished by who comes next. The data folder has to be held.
 * Resolves also with the end of the names under which the old one is kept.
 * @throws Problem with one line that says why nothing was changed.
 */
export async function restoreFile({
  file,
  place,
  force,
  withAdmin,
  withPictures,
  ...copy
}: Restore): Promise<Loaded & { kept: string }> {
  await tidy(place);
  await mayReplace(place, force);
  // Not before: with the CMS it takes seconds to load.
  const { loadBackup } = await import('./load-backup.ts');
  const scratch = scratchOf(place);
  try {
    const loaded = await loadBackup({
      file: resolve(file),
      folder: scratch.folder,
      url: scratch.database.url,
      withAdmin,
      ...copy,
    });
    if (scratch.file !== null) await settleFile(scratch.file);
    return { ...loaded, kept: await switchOver(place, { withPictures }) };
  } catch (error) {
    await tidy(place);
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
}
