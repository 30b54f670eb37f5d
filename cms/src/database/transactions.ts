import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { asFault, isFault, notSaved } from './faults.ts';
import { createTurns } from './turns.ts';
import type { EndTurn } from './turns.ts';
import type { Writer } from './writer.ts';

/** Milliseconds that a write waits in a queue that does not move. */
const longestWait = 60_000;
/** Milliseconds without a write after which a transaction is taken to be lost, and is rolled back. */
const longestSilence = 30_000;

type Transaction = {
  id: string;
  end: EndTurn;
  silence: NodeJS.Timeout;
  /** A fault happened in it: it can only be rolled back. */
  broken: boolean;
  wrote: boolean;
  /** Settles when no single write is let through any more. */
  through: Promise<unknown>;
};

type Write = (id: string) => Promise<unknown>;

/** What the transactions need of the adapter: where Payload finds the connection of a transaction, by its id. */
type Sessions = { open: (id: string) => void; close: (id: string) => void };

/** Transactions on one connection, one at a time. */
export function createTransactions(writer: () => Writer, sessions: Sessions, log: () => Pick<Logger, 'error'>) {
  const turns = createTurns();
  // Rolled back by us, because nothing happened in them; who still uses one must hear that.
  const lost = new Set<string>();
  let current: Transaction | null = null;

  /** Takes a transaction out, so that nothing is written in it any more; null when it had ended. */
  const leave = (id: string): Transaction | null => {
    if (current?.id !== id) return null;
    const transaction = current;
    current = null;
    sessions.close(id);
    clearTimeout(transaction.silence);
    return transaction;
  };

  const fault = (error: unknown): unknown => {
    if (isFault(error)) log().error({ err: error, msg: 'A write could not be stored' });
    return asFault(error);
  };

  async function rollback(id: string): Promise<void> {
    const transaction = leave(id);
    if (!transaction) return;
    await transaction.through;
    await writer().rollback().finally(transaction.end);
  }

  const giveUp = (id: string) => {
    lost.add(id);
    log().error({ msg: 'A write was given up: nothing happened in it for 30 seconds' });
    void rollback(id);
  };

  /** Begins when it is our turn. Throws 503 when that does not come, or the file cannot be written. */
  async function begin(): Promise<string> {
    const end = await turns.take(longestWait).catch(() => {
      throw notSaved('busy');
    });
    try {
      await writer().begin();
    } catch (error) {
      end();
      throw fault(error);
    }
    const id = randomUUID();
    const silence = setTimeout(() => giveUp(id), longestSilence).unref();
    current = { id, end, silence, broken: false, wrote: false, through: Promise.resolve() };
    sessions.open(id);
    return id;
  }

  /** Throws 503 when not everything is on disk; then nothing is. A transaction that was rolled back already is left alone. */
  async function commit(id: string): Promise<void> {
    if (lost.delete(id)) throw notSaved('busy');
    const transaction = leave(id);
    if (!transaction) return;
    try {
      await transaction.through;
      if (transaction.broken) await writer().rollback();
      else await writer().commit();
    } catch (error) {
      throw fault(error);
    } finally {
      transaction.end();
    }
    if (transaction.broken) throw notSaved('other');
  }

  async function writeIn(transaction: Transaction, write: Write): Promise<unknown> {
    transaction.wrote = true;
    transaction.silence.refresh();
    await transaction.through;
    if (transaction.broken) throw notSaved('other');
    try {
      return await write(transaction.id);
    } catch (error) {
      transaction.broken ||= isFault(error);
      throw fault(error);
    }
  }

  async function writeAlone(write: Write): Promise<unknown> {
    const id = await begin();
    try {
      const result = current && (await writeIn(current, write));
      await commit(id);
      return result;
    } catch (error) {
      await rollback(id);
      throw error;
    }
  }

  /**
   * A single write, stored while a transaction has the turn that has written nothing yet: that one is ended, for there is
   * nothing in it to lose, and begun again. Without this, a hook that counts an attempt would wait for its own operation.
   */
  function writeThrough(transaction: Transaction, write: Write): Promise<unknown> {
    const id = randomUUID();
    const between = async () => {
      await writer().commit();
      sessions.open(id);
      try {
        await writer().begin();
        const result = await write(id);
        await writer().commit();
        return result;
      } catch (error) {
        await writer().rollback();
        throw fault(error);
      } finally {
        sessions.close(id);
        await writer()
          .begin()
          .catch(() => {
            transaction.broken = true;
          });
      }
    };
    const done = transaction.through.then(between);
    transaction.through = done.catch(() => undefined);
    return done;
  }

  return {
    begin,
    commit,
    rollback,
    /** Takes a turn without a transaction, for what cannot be in one. */
    between: async <T>(run: () => Promise<T>): Promise<T> => {
      const end = await turns.take(longestWait);
      try {
        return await run();
      } finally {
        end();
      }
    },
    /** A write in the transaction `id`; without one, or when that has ended, in one of its own. */
    write: (id: string | undefined, write: Write): Promise<unknown> => {
      if (id !== undefined && lost.has(id)) throw notSaved('busy');
      if (id !== undefined && current?.id === id) return writeIn(current, write);
      return current && !current.wrote ? writeThrough(current, write) : writeAlone(write);
    },
    /** Whether this transaction has the turn. */
    isCurrent: (id: string) => current?.id === id,
    /** How many transactions are busy or wait for their turn. */
    size: turns.size,
  };
}
