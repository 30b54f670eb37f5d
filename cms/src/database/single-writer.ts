import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { isolateObjectProperty } from 'payload';
import type { DatabaseAdapterObj, PayloadRequest } from 'payload';
import { createTransactions } from './transactions.ts';
import { openWriter } from './writer.ts';
import type { Writer } from './writer.ts';

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

type Id = string | number;
type WriteArgs = { req?: Partial<PayloadRequest> };
type Write = (args: WriteArgs) => Promise<unknown>;

// On the adapter and by a shared symbol: Next and the server each have their own copy of this module.
const key = Symbol.for('kunstwijzer.writer');
/** `size` counts the transactions that are busy or wait. */
type Writing = {
  writer: () => Writer;
  size: () => number;
  /** Runs something on the writing connection when no transaction is open. */
  exclusively: <T>(run: (writer: Writer) => Promise<T>) => Promise<T>;
};

/** The writing side of an SQLite database that was made by `withSingleWriter`; undefined for other databases. */
export const writingOf = (adapter: object): Writing | undefined => (adapter as { [key]?: Writing })[key];

/** The arguments of a write, in another transaction than the request has. */
function inTransaction(args: WriteArgs, id: string): WriteArgs {
  const req = isolateObjectProperty<PayloadRequest>((args.req ?? {}) as PayloadRequest, 'transactionID');
  req.transactionID = id;
  return { ...args, req };
}

function install(adapter: SQLiteAdapter, url: string): SQLiteAdapter {
  let opened: Writer | null = null;
  // Not before: the schema is known when the adapter has been initialised.
  const writer = () => {
    opened ??= openWriter(url, adapter.schema);
    return opened;
  };
  const ended = () => Promise.resolve();
  const transactions = createTransactions(
    writer,
    {
      open: (id) => {
        adapter.sessions[id] = { db: writer().db as never, resolve: ended, reject: ended };
      },
      close: (id) => {
        delete adapter.sessions[id];
      },
    },
    () => adapter.payload.logger,
  );

  for (const name of writeMethods) {
    const write = (adapter[name] as unknown as Write).bind(adapter);
    const queued: Write = async (args) => {
      const given = await args.req?.transactionID;
      // Inside a write that was let through, or of the adapter itself: that transaction is there already.
      if (given !== undefined && adapter.sessions[given] && !transactions.isCurrent(String(given))) return write(args);
      return transactions.write(given === undefined ? undefined : String(given), (id) =>
        write(id === given ? args : inTransaction(args, id)),
      );
    };
    Object.assign(adapter, { [name]: queued });
  }

  const { connect, migrate, destroy } = adapter;
  const writing: Writing = {
    writer,
    size: transactions.size,
    exclusively: (run) => transactions.between(() => run(writer())),
  };
  return Object.assign(adapter, {
    [key]: writing,
    beginTransaction: async () => {
      await adapter.initializing;
      return transactions.begin();
    },
    commitTransaction: async (id: Id | Promise<Id>) => transactions.commit(String(await id)),
    rollbackTransaction: async (id: Id | Promise<Id>) => transactions.rollback(String(await id)),
    connect: async function (this: SQLiteAdapter, options?: { hotReload: boolean }) {
      await connect?.call(this, options);
      // What would write past the queue fails at once, instead of now and then.
      await this.client.execute('PRAGMA query_only = ON');
    },
    migrate: async function (this: SQLiteAdapter, options?: Parameters<SQLiteAdapter['migrate']>[0]) {
      // A table is changed by making a new one and dropping the old; with foreign keys on, that would empty others.
      await writer().run('PRAGMA foreign_keys = OFF');
      try {
        await migrate.call(this, options);
      } finally {
        await writer().run('PRAGMA foreign_keys = ON');
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
