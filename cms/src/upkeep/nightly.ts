import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { today } from '@kunstwijzer/content/model';
import type { Payload, TaskConfig } from 'payload';
import { backup } from '../backup/backup.ts';
import { thinned } from '../backup/thin.ts';
import { readEnv } from '../env.ts';
import { forgetAttempts } from '../limits/limit.ts';
import { forgetMails } from '../mail/send.ts';
import { forgetOld } from '../submissions/retention.ts';
import { once } from './once.ts';

/** Days that we remember which work was done. */
const remembered = 90;

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

async function forgetRuns(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - remembered * 24 * 60 * 60 * 1000).toISOString();
  await payload.db.deleteMany({ collection: 'runs', where: { createdAt: { less_than: before } } });
}

/** Every night, once for all instances: a backup, and what is no longer needed is forgotten. */
export const nightlyUpkeep: TaskConfig<'upkeep'> = {
  slug: 'upkeep',
  label: 'Backup and upkeep',
  inputSchema: [],
  outputSchema: [],
  // Tomorrow there is a next one, and the state of the server says that this one failed.
  retries: 0,
  schedule: [{ cron: '30 2 * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    await once(payload, 'upkeep', today(), async () => {
      await makeBackup(payload, readEnv().dataDir);
      await forgetAttempts(payload);
      await forgetMails(payload);
      await forgetRuns(payload);
      await forgetOld(payload);
    });
    return { output: {} };
  },
};
