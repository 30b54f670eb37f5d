import type { Document } from 'bson';
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { queries } from './queries.ts';
import { CommandError } from './store.ts';
import { createServerStore } from './databases.ts';
import type { ServerStore } from './databases.ts';
import { serve } from './wire.ts';
import { writes } from './writes.ts';

const commandNotFound = 59;
const quiet = new Set(['ping', 'endSessions', 'killCursors', 'killSessions', 'refreshSessions']);
const greetings = new Set(['hello', 'ismaster', 'isMaster']);

/** What a primary of a replica set says of itself: only with one does the adapter use transactions. */
const greeting = (address: string): Document => ({
  ismaster: true,
  isWritablePrimary: true,
  helloOk: true,
  setName: 'rs0',
  hosts: [address],
  me: address,
  primary: address,
  maxBsonObjectSize: 16_777_216,
  maxMessageSizeBytes: 48_000_000,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  minWireVersion: 0,
  maxWireVersion: 21,
  readOnly: false,
});

/** The transaction that a command belongs to, by its session; null outside one. */
const transactionOf = ({ lsid, autocommit }: Document): string | null =>
  autocommit === false ? JSON.stringify((lsid as Document).id) : null;

function run(stored: ServerStore, command: Document, address: string): Document {
  const [name = ''] = Object.keys(command);
  if (greetings.has(name)) return greeting(address);
  if (quiet.has(name)) return {};
  const transaction = transactionOf(command);
  if (transaction !== null && command.startTransaction === true) stored.begin(transaction);
  if (name === 'commitTransaction' || name === 'abortTransaction') {
    if (transaction !== null) stored[name === 'commitTransaction' ? 'commit' : 'abort'](transaction);
    return {};
  }
  if (name === 'renameCollection') {
    stored.rename(String(command.renameCollection), String(command.to), command.dropTarget === true);
    return {};
  }
  if (name === 'listDatabases') return { databases: stored.databases().map((database) => ({ name: database })) };
  const store = stored.database(String(command.$db));
  const query = queries[name];
  if (query) return query(store, command);
  const write = writes[name];
  if (write) return write(store, command, transaction);
  throw new CommandError(commandNotFound, `no such command: '${name}'`);
}

/** Starts the stand-in on a free port of this machine; resolves with its address for `DATABASE_URL`. */
export async function startMongoDouble(): Promise<{ url: string; stop: () => Promise<void> }> {
  const stored = createServerStore();
  const sockets = new Set<Socket>();
  let address = '';
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A driver that is closed hangs up without a word.
    socket.on('error', () => socket.destroy());
    serve(socket, (command) => {
      try {
        return { ...run(stored, command, address), ok: 1 };
      } catch (error) {
        const { code, details } = error instanceof CommandError ? error : { code: 1, details: {} };
        return { ok: 0, code, errmsg: error instanceof Error ? error.message : String(error), ...details };
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `mongodb://${address}/kunstwijzer?replicaSet=rs0`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
