import type { Payload } from 'payload';
import type { Env } from '../env.ts';
import { backup } from './backup.ts';
import { keysBeside } from '../encryption.ts';
import { nextBackup, thinFolder } from './folder.ts';

/** A backup in the folder of backups, and away with those that are too old. */
export type Made = {
  file: string;
  /** Opens this one file, and is kept nowhere: so that it can be tried at once. Null when it is not encrypted. */
  identity: string | null;
};

/** Makes a backup with the name of this moment; encrypted when there is a public key for it. */
export async function makeBackup(
  payload: Payload,
  { dataDir, backupRecipient }: Pick<Env, 'dataDir' | 'backupRecipient'>,
): Promise<Made> {
  const file = await nextBackup(dataDir, { isEncrypted: backupRecipient !== null });
  const own = backupRecipient === null ? null : await keysBeside(backupRecipient);
  const recipients = backupRecipient === null || own === null ? [] : [backupRecipient, own.recipient];
  await backup(payload, dataDir, file, { recipients });
  await thinFolder(dataDir);
  return { file, identity: own?.identity ?? null };
}
