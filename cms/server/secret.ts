import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurablySync } from '@kunstwijzer/content/files';

/** The local signing secret: made once, kept in the data folder for its owner only, so that logins survive a restart. */
export function localSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const secret = randomBytes(32).toString('base64url');
    writeDurablySync(file, `${secret}\n`, 0o600);
    return secret;
  }
}
