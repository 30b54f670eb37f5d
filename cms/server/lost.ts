import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newestBackup } from '../src/backup/folder.ts';
import { tidy } from '../src/backup/switch.ts';
import { stateOf } from '../src/database/state.ts';
import type { Env } from '../src/env.ts';
import { Problem, say } from './step.ts';

/** What an installation has that was in use. A database without content does not belong beside it. */
const traces = ['site/releases', 'publish', 'media', 'submission-images', 'backups'];

async function tracesIn(dataDir: string): Promise<string[]> {
  const found = await Promise.all(
    traces.map(async (folder) => ((await readdir(join(dataDir, folder)).catch(() => [])).length > 0 ? folder : null)),
  );
  return found.filter((folder) => folder !== null);
}

/**
 * Finishes a restore that was cut off, and looks whether the database is the one that belongs here. One that is gone or
 * empty beside a site and pictures would be begun anew, and published over the site: only with NEW_DATABASE=1.
 * @throws Problem with one line that says how to get it back.
 */
export async function checkDatabase({ database, dataDir }: Pick<Env, 'database' | 'dataDir'>): Promise<void> {
  if (await tidy({ database, dataDir }))
    say('A restore that was cut off is finished: the restored database is in its place.');
  const state = await stateOf(database);
  const backup = (await newestBackup(dataDir)) ?? '<backup.tar.gz>';
  if (state.is === 'damaged')
    throw new Problem(
      `The database ${database.url} is damaged (${state.why}). Nothing was changed. Put a backup in its place: npm run restore -- ${backup} --force`,
    );
  if (state.is !== 'empty' || process.env.NEW_DATABASE === '1') return;
  const found = await tracesIn(dataDir);
  if (found.length === 0) return;
  const where = database.kind === 'sqlite' ? ` ${database.url}` : '';
  throw new Problem(
    `The database${where} is gone or empty, but ${dataDir} holds ${found.join(', ')} of an earlier one. Put it back: npm run restore -- ${backup}. To begin anew and publish over the site: NEW_DATABASE=1 npm start`,
  );
}
