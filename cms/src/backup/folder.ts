import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { thinned } from './thin.ts';

/** Milliseconds after which a file that a backup works with belongs to one that was cut off. */
const longestBackup = 6 * 60 * 60 * 1000;

/** The folder of the nightly backups. */
const backupsFolder = (dataDir: string) => join(dataDir, 'backups');

const isBackup = (name: string) => /^kunstwijzer-.*\.tar\.gz(?:\.age)?$/u.test(name);

/** When a backup of the folder was made, by its name: milliseconds since 1970. */
export function momentOf(file: string): number {
  const found = /(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)/u.exec(file);
  return found ? Date.parse(`${found[1]}:${found[2]}:${found[3]}.${found[4]}`) : 0;
}

/** The newest backup in the folder; null when there is none. */
export async function newestBackup(dataDir: string): Promise<string | null> {
  const names = await readdir(backupsFolder(dataDir)).catch(() => []);
  const newest = names.filter(isBackup).sort().at(-1);
  return newest === undefined ? null : join(backupsFolder(dataDir), newest);
}

/** The name of a backup that is made now; resolves when its folder is there. */
export async function nextBackup(dataDir: string, { isEncrypted }: { isEncrypted: boolean }): Promise<string> {
  const folder = backupsFolder(dataDir);
  await mkdir(folder, { recursive: true });
  const moment = new Date().toISOString().replaceAll(/[:.]/gu, '-');
  return join(folder, `kunstwijzer-${moment}.tar.gz${isEncrypted ? '.age' : ''}`);
}

/** Removes backups that are too old, and what was left by a backup that was cut off. */
export async function thinFolder(dataDir: string): Promise<void> {
  const folder = backupsFolder(dataDir);
  const names = await readdir(folder);
  for (const name of thinned(names)) await rm(join(folder, name), { force: true });
  for (const name of names.filter((one) => /^kunstwijzer-.*\.(?:new|content)$/u.test(one))) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > longestBackup) await rm(join(folder, name), { force: true });
  }
}
