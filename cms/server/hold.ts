import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { takeLock } from '../src/publish/lock.ts';
import { Problem } from './step.ts';

/**
 * Takes the data folder for this process, until it ends: two servers, or a server and a restore, would write each
 * other's files. The numbers of processes are only told to people; what counts is the lock.
 * @throws Problem when somebody else has it.
 */
export async function holdDataFolder(dataDir: string): Promise<void> {
  const [lock, number] = [join(dataDir, 'lock'), join(dataDir, 'lock.pid')];
  if (await takeLock(lock)) return writeFile(number, `${process.pid}\n`);
  const holder = existsSync(number) ? ` (process ${(await readFile(number, 'utf8')).trim()})` : '';
  throw new Problem(
    `The data folder ${dataDir} is in use by another server or a restore${holder}. Stop that one first, or choose another folder with DATA_DIR.`,
  );
}
