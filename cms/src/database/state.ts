import { createClient } from '@libsql/client';
import { MongoClient } from 'mongodb';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '../env.ts';

/** The file of an SQLite database; null for a database elsewhere. */
export const sqliteFile = ({ kind, url }: Database): string | null =>
  kind !== 'sqlite' ? null : url.startsWith('file:/') ? fileURLToPath(url) : url.slice('file:'.length);

/** How a database is found. A started installation always has an account: without one it is empty. */
export type DatabaseState = { is: 'filled' | 'empty' } | { is: 'damaged' | 'unreachable'; why: string };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What `PRAGMA quick_check` finds wrong with an SQLite file, in one line; null when it is whole. */
export async function quickCheck(file: string): Promise<string | null> {
  const client = createClient({ url: `file:${file}` });
  try {
    await client.execute('PRAGMA busy_timeout = 5000');
    const { rows } = await client.execute('PRAGMA quick_check(1)');
    const [said] = Object.values(rows[0] ?? {});
    return said === 'ok' ? null : JSON.stringify(said).replaceAll('\\n', ' ');
  } catch (error) {
    return reasonOf(error);
  } finally {
    client.close();
  }
}

async function sqliteState(file: string): Promise<DatabaseState> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  );
  if (size === 0) return { is: 'empty' };
  const wrong = await quickCheck(file);
  if (wrong !== null) return { is: 'damaged', why: wrong };
  const client = createClient({ url: `file:${file}` });
  try {
    const tables = await client.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'users'");
    if (tables.rows.length === 0) return { is: 'empty' };
    return { is: (await client.execute('SELECT 1 FROM users LIMIT 1')).rows.length > 0 ? 'filled' : 'empty' };
  } catch (error) {
    return { is: 'damaged', why: reasonOf(error) };
  } finally {
    client.close();
  }
}

async function mongoState(url: string): Promise<DatabaseState> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  try {
    const user = await client
      .db()
      .collection('users')
      .findOne({}, { projection: { _id: 1 } });
    return { is: user ? 'filled' : 'empty' };
  } catch (error) {
    return { is: 'unreachable', why: reasonOf(error) };
  } finally {
    await client.close();
  }
}

/** Looks at a database without the CMS: whether there is content in it, and whether it can be used at all. */
export const stateOf = (database: Database): Promise<DatabaseState> => {
  const file = sqliteFile(database);
  return file === null ? mongoState(database.url) : sqliteState(file);
};
