import { createClient } from '@libsql/client';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

// Whoever lets go of the connection lets go of the lock: also the one who never releases it keeps it here.
const held = new Set<object>();

/**
 * Takes a lock, which is one on an empty SQLite file: the operating system keeps it for as long as this process lives,
 * whatever number the process has and in whatever container it runs, and gives it back when it is killed. Null when
 * somebody has it, also in this process. Resolves with the function that releases it.
 */
export async function takeLock(file: string): Promise<(() => Promise<void>) | null> {
  await mkdir(dirname(file), { recursive: true });
  for (const attempt of [1, 2]) {
    const client = createClient({ url: `file:${file}` });
    try {
      // Nothing is ever written in it, so no journal has to be left behind.
      await client.execute('PRAGMA journal_mode = MEMORY');
      await client.execute('BEGIN EXCLUSIVE');
      held.add(client);
      return async () => {
        held.delete(client);
        await client.execute('ROLLBACK');
        client.close();
      };
    } catch (error) {
      client.close();
      const code = String((error as { code?: unknown }).code);
      if (code.startsWith('SQLITE_BUSY')) return null;
      // An earlier version kept the number of its process in it.
      if (code !== 'SQLITE_NOTADB' || attempt === 2) throw error;
      await rm(file, { force: true });
    }
  }
  return null;
}
