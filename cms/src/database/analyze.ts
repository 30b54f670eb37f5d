import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';

/** Lets SQLite count its rows, so that it picks the right index. MongoDB does this by itself. */
export async function analyze(payload: Payload): Promise<void> {
  if (payload.db.name === 'sqlite') await (payload.db as unknown as SQLiteAdapter).client.execute('ANALYZE');
}
