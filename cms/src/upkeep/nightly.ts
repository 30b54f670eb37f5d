import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { backup } from '../backup/backup.ts';
import { thinned } from '../backup/thin.ts';
import { readEnv } from '../env.ts';
import { forgetAttempts } from '../limits/limit.ts';
import { forgetMails } from '../mail/send.ts';
import { forgetOld } from '../submissions/retention.ts';

const backupsFolder = (dataDir: string) => join(dataDir, 'backups');

/** A backup in the folder of backups, and away with those that are too old. Resolves with the file. */
export async function makeBackup(payload: Payload, dataDir: string): Promise<string> {
  const folder = backupsFolder(dataDir);
  await mkdir(folder, { recursive: true });
  const file = join(folder, `kunstwijzer-${new Date().toISOString().replaceAll(/[:.]/gu, '-')}.tar.gz`);
  await backup(payload, dataDir, file);
  for (const name of thinned(await readdir(folder))) await rm(join(folder, name));
  return file;
}

/**
 * Every night: a backup, and what is no longer needed is forgotten; `now` is the moment that it is no longer needed at.
 * What goes wrong does not keep the rest from being done.
 * @throws Error with what went wrong.
 */
export async function nightlyUpkeep(payload: Payload, now: Date): Promise<void> {
  const parts = [
    () => makeBackup(payload, readEnv().dataDir),
    () => forgetAttempts(payload, now.getTime()),
    () => forgetMails(payload, now.getTime()),
    () => forgetOld(payload, now),
  ];
  const errors: unknown[] = [];
  for (const part of parts) await part().catch((error: unknown) => void errors.push(error));
  const told = errors.map((error) => (error instanceof Error ? error.message : String(error)));
  if (errors.length > 0) throw new AggregateError(errors, told.join('; '));
}
