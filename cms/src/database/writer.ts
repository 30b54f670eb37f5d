import { createClient } from '@libsql/client';
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql';
import { setTimeout as wait } from 'node:timers/promises';
import { sqliteCode } from './faults.ts';

type Client = ReturnType<typeof createClient>;
type Synchronous = 'FULL' | 'NORMAL';

/** Milliseconds that SQLite itself waits for another process; it holds up this whole process meanwhile. */
const busyTimeout = 100;
/** Milliseconds after which we stop asking for the file that another process writes. */
const busyPatience = 10_000;

/**
 * The one connection that writes to an SQLite file. Not by `client.transaction()`: libsql then gives away its
 * connection and opens another, without its settings.
 */
export function openWriter(url: string, schema: Record<string, unknown>) {
  let synchronous: Synchronous = 'FULL';
  let client: Client | null = null;

  const connect = async (): Promise<Client> => {
    if (client) return client;
    const fresh = createClient({ url });
    await fresh.execute(`PRAGMA busy_timeout = ${busyTimeout}`);
    await fresh.execute(`PRAGMA synchronous = ${synchronous}`);
    // What is deleted is written over with zeros: who had their data erased must not be in the file.
    await fresh.execute('PRAGMA secure_delete = ON');
    client = fresh;
    return fresh;
  };

  // After a fault a connection may hold a statement that was not finished; then it can never commit again.
  // https://github.com/tursodatabase/libsql-client-ts/issues/352
  const discard = () => {
    client?.close();
    client = null;
  };

  const run = async (sql: string) => (await connect()).execute(sql);

  // First in words: closing alone would leave the file locked for as long as a statement is not collected as garbage.
  // Where SQLite took everything back by itself there is nothing to roll back, and that is fine.
  const rollback = async (): Promise<void> => {
    await run('ROLLBACK').catch(discard);
  };

  // Drizzle keeps its client: it gets one that finds the connection of the moment.
  const db = drizzle({ execute: async (...args: [never]) => (await connect()).execute(...args) } as unknown as Client, {
    schema,
  });

  return {
    db,
    run,
    /** @throws Error with SQLITE_BUSY when another process keeps the file for too long. */
    begin: async (): Promise<void> => {
      for (const until = Date.now() + busyPatience; ;) {
        try {
          await run('BEGIN IMMEDIATE');
          return;
        } catch (error) {
          discard();
          if (!sqliteCode(error)?.startsWith('SQLITE_BUSY') || Date.now() > until) throw error;
        }
        await wait(20);
      }
    },
    /** @throws Error when not everything is on disk; then nothing is. */
    commit: async (): Promise<void> => {
      try {
        await run('COMMIT');
      } catch (error) {
        await rollback();
        throw error;
      }
    },
    rollback,
    /** How sure a commit waits for the disk: `FULL` survives a power cut. */
    setSynchronous: async (mode: Synchronous): Promise<void> => {
      synchronous = mode;
      await run(`PRAGMA synchronous = ${mode}`);
    },
    close: discard,
  };
}
export type Writer = ReturnType<typeof openWriter>;
