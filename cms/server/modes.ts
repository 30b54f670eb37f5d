import { chmod, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sqliteFile } from '../src/database/state.ts';
import type { Env } from '../src/env.ts';

/** From now on, what this process and its children make is for their user only. */
export const ownFilesOnly = (): void => void process.umask(0o077);

/** Not there, or of somebody else: then it is not ours to change. */
const unlessNotOurs = (error: unknown): void => {
  if (!['ENOENT', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
};

const withFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile())
    .map(({ name }) => join(folder, name));

/**
 * Takes the rights of others off what earlier versions made: the data folder itself, the database with its log, backups,
 * pictures of submissions, the secret. The site below it is public, but nobody else has to read it there.
 */
export async function mendModes({ dataDir, database }: Pick<Env, 'dataDir' | 'database'>): Promise<void> {
  const folders = [dataDir, ...['backups', 'submission-images', 'media', 'checks'].map((name) => join(dataDir, name))];
  for (const folder of folders) await chmod(folder, 0o700).catch(unlessNotOurs);
  const file = sqliteFile(database);
  const beside = file === null ? [] : [file, `${file}-wal`, `${file}-shm`];
  const kept =
    file === null ? [] : (await withFiles(dirname(file))).filter((path) => path.startsWith(`${file}-before-`));
  const files = [...beside, ...kept, join(dataDir, 'secret')];
  for (const folder of ['backups', 'submission-images']) files.push(...(await withFiles(join(dataDir, folder))));
  for (const path of files) await chmod(path, 0o600).catch(unlessNotOurs);
}
