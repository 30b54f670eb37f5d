import { createClient } from '@libsql/client';
import { join } from 'node:path';

/** Marks the password of an account of a running system as made up, as that of its first administrator is. */
export async function markAsMadeUp(dataDir: string, email: string): Promise<void> {
  const client = createClient({ url: `file:${join(dataDir, 'kunstwijzer.db')}` });
  await client.execute('PRAGMA busy_timeout = 5000');
  await client.execute({ sql: 'update users set must_change_password = 1 where email = ?', args: [email] });
  client.close();
}
