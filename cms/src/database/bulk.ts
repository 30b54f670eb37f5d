import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/**
 * Runs many writes at once. On SQLite the disk is then not waited for after each of them (a process that is killed
 * still loses nothing, only a power cut could), and afterwards the rows are counted, so that it picks the right index.
 */
export async function inBulk(payload: Payload, write: () => Promise<void>): Promise<void> {
  if (payload.db.name !== 'sqlite') return write();
  const { client } = payload.db as unknown as SQLiteAdapter;
  await client.execute('PRAGMA synchronous = NORMAL');
  try {
    await write();
    await client.execute('ANALYZE');
  } finally {
    await client.execute('PRAGMA synchronous = FULL');
  }
}
