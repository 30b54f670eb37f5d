import type { Outcome } from './outcome.ts';

/** A request to publish that waits for its turn. */
export type Waiting = { id: string; attempts: number };

/** Where requests are kept. The database in production, a list in tests. */
export type QueueStore = {
  /** Oldest first. */
  waiting: () => Promise<Waiting[]>;
  /** Those that a killed process left as running. */
  interrupted: () => Promise<Waiting[]>;
  add: (requestedBy: string | null) => Promise<string>;
  requeue: (id: string) => Promise<void>;
  start: (id: string, attempt: number) => Promise<void>;
  finish: (id: string, outcome: Outcome) => Promise<void>;
  drop: (ids: string[]) => Promise<void>;
};

/** A publication that stops the whole process twice is not tried a third time. */
const maxAttempts = 2;

/** Adds a request, unless one is waiting already: that one starts after this moment, so it takes everything along. */
export async function request(store: QueueStore, requestedBy: string | null): Promise<string> {
  const [first] = await store.waiting();
  return first?.id ?? store.add(requestedBy);
}

/** Puts back what a killed process left behind. Only for who holds the lock. */
async function recover(store: QueueStore) {
  for (const { id, attempts } of await store.interrupted())
    if (attempts < maxAttempts) await store.requeue(id);
    else
      await store.finish(id, {
        state: 'failed',
        message: `Stopped halfway ${attempts} times; the old site is still there.`,
      });
}

/**
 * Runs what is waiting until nothing is, one at a time. Requests that wait together become one run, the newest;
 * a request during a run gets a run of its own after it. `done` hears how each ended.
 */
export async function drain(
  store: QueueStore,
  run: (id: string) => Promise<Outcome>,
  done: (id: string, outcome: Outcome) => void = () => undefined,
): Promise<void> {
  await recover(store);
  for (let waiting = await store.waiting(); waiting.length > 0; waiting = await store.waiting()) {
    const [next, ...merged] = waiting.toReversed();
    if (!next) return;
    await store.drop(merged.map(({ id }) => id));
    await store.start(next.id, next.attempts + 1);
    const outcome = await run(next.id);
    await store.finish(next.id, outcome);
    done(next.id, outcome);
  }
}
