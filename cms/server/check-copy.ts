import { mkdir, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeVerdict } from '../src/backup/verdict.ts';
import type { Verdict } from '../src/backup/verdict.ts';
import type { Env } from '../src/env.ts';

/**
 * The drill: restores a backup to a scratch folder, always into SQLite, compares, and throws the copy away. Keeps the
 * outcome for the health of the server. Never rejects. This process then belongs to the scratch database.
 * @param identity opens the file, in place of BACKUP_IDENTITY.
 */
export async function checkCopy({ dataDir, database }: Env, file: string, identity: string | null): Promise<Verdict> {
  const folder = join(dataDir, 'drill');
  const start = Date.now();
  if (identity !== null) process.env.BACKUP_IDENTITY = identity;
  let why: string | null = null;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const { loadBackup } = await import('./load-backup.ts');
    await loadBackup({
      file,
      folder: join(folder, 'unpacked'),
      url: `file:${join(folder, 'drill.db')}`,
      withAdmin: false,
      // MongoDB keeps references to what was deleted, SQLite would refuse them.
      loose: database.kind === 'mongodb',
    });
  } catch (error) {
    why = error instanceof Error ? error.message : String(error);
  }
  await rm(folder, { recursive: true, force: true });
  const verdict = { at: new Date().toISOString(), why, seconds: (Date.now() - start) / 1000, file: basename(file) };
  // By hand somebody may try a file from anywhere; health is about those of the night.
  const isOurs = await stat(join(dataDir, 'backups', verdict.file)).catch(() => null);
  if (isOurs) await writeVerdict(dataDir, 'drill', verdict);
  return verdict;
}
