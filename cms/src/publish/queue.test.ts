import { expect, test } from 'vitest';
import type { Outcome, PublicationState } from './outcome.ts';
import { drain, request } from './queue.ts';
import type { QueueStore, Unstored } from './queue.ts';

type Row = { id: string; state: PublicationState; attempts: number; requestedBy: string | null; outcome?: Outcome };
const done: Outcome = {
  state: 'published',
  digest: 'x',
  missing: [],
  leftOut: [],
  pages: 1,
  release: 'r',
  built: { files: [], changed: [], removed: [] },
};

function listStore(rows: Row[] = []) {
  const row = (id: string) => rows.find((one) => one.id === id) ?? rows[0]!;
  const inState = (state: PublicationState) => Promise.resolve(rows.filter((one) => one.state === state));
  const store: QueueStore = {
    waiting: () => inState('queued'),
    interrupted: () => inState('running'),
    add: (requestedBy) => {
      const id = `p${rows.length}`;
      rows.push({ id, state: 'queued', attempts: 0, requestedBy });
      return Promise.resolve(id);
    },
    claim: (id, requestedBy) => Promise.resolve(void (row(id).requestedBy = requestedBy)),
    requeue: (id) => Promise.resolve(void (row(id).state = 'queued')),
    start: (id, attempts) => Promise.resolve(void Object.assign(row(id), { state: 'running', attempts })),
    finish: (id, outcome) => Promise.resolve(void Object.assign(row(id), { state: outcome.state, outcome })),
    drop: (ids) => Promise.resolve(void rows.splice(0, rows.length, ...rows.filter(({ id }) => !ids.includes(id)))),
  };
  return { rows, store };
}

test('requests that wait together are one publication', async () => {
  const { rows, store } = listStore();
  const ids = [await request(store, 'a'), await request(store, 'b'), await request(store, null)];
  expect(new Set(ids).size).toBe(1);
  const runs: string[] = [];
  await drain(store, (id) => (runs.push(id), Promise.resolve(done)));
  expect(runs).toEqual([ids[0]]);
  expect(rows.map(({ state }) => state)).toEqual(['published']);
});

test('what waits by itself is on purpose as soon as somebody asks for it', async () => {
  const { store } = listStore();
  const asked: (string | null)[] = [];
  const run = () => drain(store, (_, by) => (asked.push(by), Promise.resolve(done)));
  await request(store, null);
  await run();
  for (const by of [null, 'editor', null]) await request(store, by);
  await run();
  // Of several that wait, left by processes that died, it is enough that one was asked for.
  for (const by of ['editor', null]) await store.add(by);
  await run();
  expect(asked).toEqual([null, 'editor', 'editor']);
});

test('a hundred requests during a run become one run after it', async () => {
  const { store } = listStore();
  await request(store, null);
  const seen: number[] = [];
  let content = 0;
  await drain(store, async () => {
    seen.push(content);
    if (seen.length === 1)
      for (let i = 0; i < 100; i += 1) {
        content += 1;
        await request(store, null);
      }
    return done;
  });
  // The second run starts after the last change: nothing is lost.
  expect(seen).toEqual([0, 100]);
});

test('two that wait at once (from two processes) are merged into the newest', async () => {
  const { rows, store } = listStore([
    { id: 'old', state: 'queued', attempts: 0, requestedBy: null },
    { id: 'new', state: 'queued', attempts: 0, requestedBy: null },
  ]);
  await drain(store, () => Promise.resolve(done));
  expect(rows.map(({ id, state }) => [id, state])).toEqual([['new', 'published']]);
});

test.each([1, 2, 4])('what a process left that was killed %i times is done again', async (attempts) => {
  const { rows, store } = listStore([{ id: 'p', state: 'running', attempts, requestedBy: null }]);
  await drain(store, () => Promise.resolve(done));
  expect(rows[0]).toMatchObject({ state: 'published', attempts: attempts + 1 });
});

test('an outcome that could not be stored, for the disk was full, is stored when there is room', async () => {
  const { rows, store } = listStore([{ id: 'p', state: 'queued', attempts: 0, requestedBy: null }]);
  const unstored: Unstored = new Map();
  const full = { ...store, finish: () => Promise.reject(new Error('The disk is full')) };
  const failed: Outcome = { state: 'failed', message: 'no room' };
  const runs: string[] = [];
  const run = (id: string) => (runs.push(id), Promise.resolve(failed));
  await expect(drain(full, run, undefined, unstored)).rejects.toThrow('The disk is full');
  expect(rows[0]).toMatchObject({ state: 'running' });
  await drain(store, run, undefined, unstored);
  expect(rows[0]).toMatchObject({ state: 'failed', outcome: failed });
  expect(runs).toEqual(['p']);
  expect(unstored.size).toBe(0);
});

test('a publication that stopped the process five times is failed, not tried for ever', async () => {
  const { rows, store } = listStore([{ id: 'p', state: 'running', attempts: 5, requestedBy: null }]);
  await drain(store, () => Promise.reject(new Error('must not run')));
  expect(rows[0]?.outcome).toMatchObject({ state: 'failed' });
});
