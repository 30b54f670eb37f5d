import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { randomUUID } from 'node:crypto';
import { isolateObjectProperty } from 'payload';
import type { DatabaseAdapterObj, PayloadRequest } from 'payload';
import { asFault, isFault, notSaved } from './faults.ts';
import { createTurns } from './turns.ts';
import type { EndTurn } from './turns.ts';
import { openWriter } from './writer.ts';
import type { Writer } from './writer.ts';

/** Milliseconds that a write waits for its turn. */
const longestWait = 60_000;
/** Milliseconds without a write after which a transaction is taken to be lost, and is rolled back. */
const longestSilence = 30_000;

const writeMethods = [
  'create',
  'createGlobal',
  'createGlobalVersion',
  'createVersion',
  'deleteMany',
  'deleteOne',
  'deleteVersions',
  'updateGlobal',
  'updateGlobalVersion',
  'updateJobs',
  'updateMany',
  'updateOne',
  'updateVersion',
  'upsert',
] as const satisfies (keyof SQLiteAdapter)[];

type WriteArgs = { req?: Partial<PayloadRequest> };
type Write = (args: WriteArgs) => Promise<unknown>;
type Transaction = { end: EndTurn; silence: NodeJS.Timeout; broken: boolean };

// On the adapter and by a shared symbol: Next and the server each have their own copy of this module.
const key = Symbol.for('kunstwijzer.writer');
/** `size` counts the writes that are busy or wait. */
type Writing = { writer: () => Writer; size: () => number };

/** The writing side of an SQLite database that was made by `withSingleWriter`; undefined for other databases. */
export const writingOf = (adapter: object): Writing | undefined => (adapter as { [key]?: Writing })[key];

function install(adapter: SQLiteAdapter, url: string): SQLiteAdapter {
  const turns = createTurns();
  const transactions = new Map<string, Transaction>();
  let opened: Writer | null = null;
  // Not before: the schema is known when the adapter has been initialised.
  const open = () => {
    opened ??= openWriter(url, adapter.schema);
    return opened;
  };

  /** Takes a transaction out, so that nobody uses it any more; null when it had ended. */
  function leave(id: string): Transaction | null {
    const transaction = transactions.get(id);
    if (!transaction) return null;
    transactions.delete(id);
    delete adapter.sessions[id];
    clearTimeout(transaction.silence);
    return transaction;
  }

  async function rollback(id: string): Promise<void> {
    const transaction = leave(id);
    if (transaction) await open().rollback().finally(transaction.end);
  }

  async function begin(): Promise<string> {
    await adapter.initializing;
    const end = await turns.take(longestWait).catch(() => {
      throw notSaved('busy');
    });
    try {
      await open().begin();
    } catch (error) {
      end();
      throw asFault(error);
    }
    const id = randomUUID();
    const silence = setTimeout(() => {
      adapter.payload.logger.error('A write was given up: nothing happened in it for 30 seconds');
      void rollback(id);
    }, longestSilence).unref();
    transactions.set(id, { end, silence, broken: false });
    const ended = () => Promise.resolve();
    adapter.sessions[id] = { db: open().db as never, resolve: ended, reject: ended };
    return id;
  }

  async function commit(id: string): Promise<void> {
    const transaction = leave(id);
    // It ended before: rolled back by whoever failed in it, or given up.
    if (!transaction) return;
    try {
      if (transaction.broken) await open().rollback();
      else await open().commit();
    } catch (error) {
      adapter.payload.logger.error({ err: error, msg: 'A write could not be stored' });
      throw asFault(error);
    } finally {
      transaction.end();
    }
    if (transaction.broken) throw notSaved('other');
  }

  /** A write inside a transaction; after a fault nothing more may be written in it. */
  async function writeIn(id: string, write: () => Promise<unknown>): Promise<unknown> {
    const transaction = transactions.get(id);
    if (transaction?.broken) throw notSaved('other');
    transaction?.silence.refresh();
    try {
      return await write();
    } catch (error) {
      if (transaction && isFault(error)) {
        transaction.broken = true;
        adapter.payload.logger.error({ err: error, msg: 'A write could not be stored' });
      }
      throw asFault(error);
    }
  }

  /** A write that belongs to no transaction gets one of its own. */
  async function writeAlone(write: Write, args: WriteArgs): Promise<unknown> {
    const id = await begin();
    const req = isolateObjectProperty<PayloadRequest>((args.req ?? {}) as PayloadRequest, 'transactionID');
    req.transactionID = id;
    try {
      const result = await writeIn(id, () => write({ ...args, req }));
      await commit(id);
      return result;
    } catch (error) {
      await rollback(id);
      throw error;
    }
  }

  for (const name of writeMethods) {
    const write = (adapter[name] as unknown as Write).bind(adapter);
    const queued: Write = async (args) => {
      const id = await args.req?.transactionID;
      if (id && adapter.sessions[id]) return writeIn(String(id), () => write(args));
      return writeAlone(write, args);
    };
    Object.assign(adapter, { [name]: queued });
  }

  const { connect, migrate, destroy } = adapter;
  const writing: Writing = { writer: open, size: turns.size };
  return Object.assign(adapter, {
    [key]: writing,
    beginTransaction: begin,
    commitTransaction: async (id: string | number | Promise<string | number>) => commit(String(await id)),
    rollbackTransaction: async (id: string | number | Promise<string | number>) => rollback(String(await id)),
    connect: async function (this: SQLiteAdapter, options?: { hotReload: boolean }) {
      await connect?.call(this, options);
      // What would write past the queue fails at once, instead of now and then.
      await this.client.execute('PRAGMA query_only = ON');
    },
    migrate: async function (this: SQLiteAdapter, options?: Parameters<SQLiteAdapter['migrate']>[0]) {
      // A table is changed by making a new one and dropping the old; with foreign keys on, that would empty others.
      await open().run('PRAGMA foreign_keys = OFF');
      try {
        await migrate.call(this, options);
      } finally {
        await open().run('PRAGMA foreign_keys = ON');
      }
    },
    destroy: async function (this: SQLiteAdapter) {
      opened?.close();
      await destroy?.call(this);
    },
  });
}

/**
 * Payload on SQLite with writes that are really written: every write is in a transaction, one at a time, and a commit
 * that fails is an error for who asked (503), not a success. Payload itself loses that error
 * (https://github.com/payloadcms/payload/pull/17726), and lets parallel transactions fail.
 */
export const withSingleWriter = (
  database: DatabaseAdapterObj<SQLiteAdapter>,
  url: string,
): DatabaseAdapterObj<SQLiteAdapter> => ({
  ...database,
  init: (args) => install(database.init(args), url),
});
