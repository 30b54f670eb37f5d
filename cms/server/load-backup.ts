import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { copyIn } from '../src/backup/copy-in.ts';
import type { CopyOptions } from '../src/backup/copy-in.ts';
import { readIdentities } from '../src/encryption.ts';
import { unpackBackup } from '../src/backup/file.ts';
import type { Manifest } from '../src/backup/manifest.ts';
import { letSomebodyIn } from './admin-account.ts';
import type { FirstAdmin } from './admin-account.ts';
import { boot } from './boot.ts';

type Load = CopyOptions & {
  file: string;
  /** An empty folder for what is in the file. */
  folder: string;
  /** Address of an empty database. */
  url: string;
  /** One administrator gets a new password. */
  withAdmin: boolean;
};

export type Loaded = { manifest: Manifest; lines: number; admin: FirstAdmin | null };

/**
 * Unpacks a backup into a folder and copies it into an empty database, which this process then belongs to: the
 * configuration of the CMS is read once.
 * @throws Error with one line that says what is wrong.
 */
export async function loadBackup({ file, folder, url, withAdmin, ...options }: Load): Promise<Loaded> {
  await mkdir(folder, { recursive: true });
  const identity = process.env.BACKUP_IDENTITY;
  const manifest = await unpackBackup(file, folder, identity ? await readIdentities(identity) : null);
  Object.assign(process.env, { NODE_ENV: 'production', DATABASE_URL: url, DATA_DIR: folder });
  // Nothing is signed here, and nobody can log in.
  process.env.PAYLOAD_SECRET = randomBytes(32).toString('base64url');
  const payload = await boot();
  const lines = await copyIn(payload, folder, manifest, options);
  const admin = withAdmin ? await letSomebodyIn(payload, process.env) : null;
  await payload.destroy();
  return { manifest, lines, admin };
}
