import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Payload } from 'payload';
import { restore } from '../src/backup/backup.ts';
import { readEnv } from '../src/env.ts';
import { boot } from './boot.ts';
import { completeEnvironment } from './process.ts';
import { readSettings } from './settings.ts';
import { say } from './step.ts';

/* `npm run restore -- <file.tar.gz> [--force]`, with the server stopped. */
completeEnvironment(readSettings(process.env), 'production');
const [file, flag] = process.argv.slice(2);
if (!file || (flag !== undefined && flag !== '--force')) {
  say('Which backup? npm run restore -- <file.tar.gz> [--force]');
  process.exit(2);
}

/** Passwords are not in a backup: one administrator gets a new one, who lets the others in. */
async function letSomebodyIn(payload: Payload): Promise<void> {
  const { docs } = await payload.find({ collection: 'users', where: { role: { equals: 'admin' } }, sort: 'createdAt' });
  const admin = docs.find(({ email }) => email === process.env.ADMIN_EMAIL) ?? docs[0];
  if (!admin) return;
  const password = process.env.ADMIN_PASSWORD || randomBytes(15).toString('base64url');
  await payload.update({ collection: 'users', id: admin.id, data: { password } });
  say(
    `Everyone needs a new password. That of ${admin.email} is ${process.env.ADMIN_PASSWORD ? 'the one of ADMIN_PASSWORD' : password}`,
  );
}

const payload = await boot();
try {
  const { manifest, lines } = await restore(payload, readEnv().dataDir, resolve(file), { force: flag === '--force' });
  say(
    `Restored ${lines} documents and versions, ${Object.keys(manifest.files).length - 1} pictures of ${manifest.made}`,
  );
  await letSomebodyIn(payload);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
process.exit(0);
