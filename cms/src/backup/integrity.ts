import { quickCheck, sqliteFile } from '../database/state.ts';
import type { Env } from '../env.ts';
import { writeVerdict } from './verdict.ts';

/** Looks whether every page of the SQLite file is whole, and keeps the outcome. MongoDB looks after its own files. */
export async function integrityOf({ database, dataDir }: Pick<Env, 'database' | 'dataDir'>): Promise<void> {
  const file = sqliteFile(database);
  if (file === null) return;
  const start = Date.now();
  const why = await quickCheck(file);
  await writeVerdict(dataDir, 'integrity', {
    at: new Date().toISOString(),
    why,
    seconds: (Date.now() - start) / 1000,
    file: null,
  });
}
