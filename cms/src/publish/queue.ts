import type { Outcome } from './outcome.ts';

/** A request to publish that waits for its turn; `requestedBy` is null when nobody asked for it, but the clock or a change of a provider. */
export type Waiting = { id: string; attempts: number; requestedBy: string | null };

/** Where requests are kept. The database in production, a list in tests. */
export type QueueStore = {
  /** Oldest first. */
  waiting: () => Promise<Waiting[]>;
  /** Those that a killed process left as running. */
  interrupted: () => Promise<Waiting[]>;
  add: (requestedBy: string | null) => Promise<string>;
  /** Somebody asks on purpose for what waited by itself. */
  claim: (id: string, requestedBy: string) => Promise<void>;
  requeue: (id: string) => Promise<void>;
  start: (id: string, attempt: number) => Promise<void>;
  finish: (id: string, outcome: Outcome) => Promise<void>;
  drop: (ids: string[]) => Promise<void>;
};

/**
 * How often a publication is begun. A process may be killed while it publishes and have nothing to do with it, a restart
 * for example; but one that ends the process each time is not tried for ever.
 */
const maxAttempts = 5;

/** Adds a request, unless one is waiting already: that one starts after this moment, so it takes everything along. */
export async function request(store: QueueStore, requestedBy: string | null): Promise<string> {
  const [first] = await store.waiting();
  if (!first) return store.add(requestedBy);
  if (requestedBy !== null && first.requestedBy === null) await store.claim(first.id, requestedBy);
  return first.id;
}

/** How publications ended whose outcome could not be stored, because the disk was full for example. */
export type Unstored = Map<string, Outcome>;

/** Stores an outcome; one that cannot be stored now is kept for the next time. */
async function finish(store: QueueStore, unstored: Unstored, id: string, outcome: Outcome) {
  unstored.set(id, outcome);
  await store.finish(id, outcome);
  unstored.delete(id);
}

/** Puts back what a killed process left behind, and stores what ended without a word. Only for who holds the lock. */
async function recover(store: QueueStore, unstored: Unstored) {
  for (const { id, attempts } of await store.interrupted()) {
    const outcome = unstored.get(id);
    if (outcome) await finish(store, unstored, id, outcome);
    else if (attempts < maxAttempts) await store.requeue(id);
    else
      await store.finish(id, {
        state: 'failed',
        message: `Stopped halfway ${attempts} times; the old site is still there.`,
      });
  }
}

/**
 * Runs what is waiting until nothing is, one at a time. Requests that wait together become one run, the newest;
 * a request during a run gets a run of its own after it. `done` hears how each ended. Rejects when the store cannot be
 * written: call it again later, with the same `unstored`.
 */
export async function drain(
  store: QueueStore,
  run: (id: string, requestedBy: string | null) => Promise<Outcome>,
  done: (id: string, outcome: Outcome) => void = () => undefined,
  unstored: Unstored = new Map(),
): Promise<void> {
  await recover(store, unstored);
  for (let waiting = await store.waiting(); waiting.length > 0; waiting = await store.waiting()) {
    const [next, ...merged] = waiting.toReversed();
    if (!next) return;
    const requestedBy = waiting.find((one) => one.requestedBy !== null)?.requestedBy ?? null;
    if (requestedBy !== null && next.requestedBy === null) await store.claim(next.id, requestedBy);
    await store.drop(merged.map(({ id }) => id));
    await store.start(next.id, next.attempts + 1);
    const outcome = await run(next.id, requestedBy);
    await finish(store, unstored, next.id, outcome);
    done(next.id, outcome);
  }
}
