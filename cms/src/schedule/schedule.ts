import type { Payload } from 'payload';
import type { Schedule } from '../payload-types.ts';
import { readClock } from '../runtime/clock.ts';
import { due, mostTries, wasAhead } from './due.ts';
import { join, leave, living } from '../runtime/instance.ts';
import { jobs } from './jobs.ts';
import type { Job } from './jobs.ts';
import { amend, end, giveBack, rowsOf, take } from '../runtime/lease.ts';
import type { Lease } from '../runtime/lease.ts';
import { servingOf } from '../runtime/serving.ts';
import { slotsAt } from './slots.ts';
import type { Slots } from './slots.ts';

type Jobs = Record<string, Job>;

/** Milliseconds between two looks at what is due, and before the first: a server that starts has other things to do. */
const lookEvery = 15_000;
const firstLook = 5000;

const longestWords = 500;
const wordsOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, longestWords);

/** Rejects when something takes longer than `most` milliseconds: what hangs must not keep its turn for good. */
function within<T>(most: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`It took longer than ${most / 60_000} minutes`)), most).unref();
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

/** Does a job that this process has, and notes how it ended. Never rejects. */
async function run(payload: Payload, job: Job, lease: Lease, now: number): Promise<void> {
  const { leases } = servingOf(payload);
  leases.add(lease);
  const begun = performance.now();
  try {
    await within(
      job.longest,
      Promise.resolve().then(() => job.run(payload, new Date(now))),
    );
    await end(payload, lease, { settled: true, succeededAt: new Date().toISOString() });
    const took = Math.round(performance.now() - begun);
    if (job.lane) payload.logger.info({ msg: `Done: ${lease.job}`, took });
  } catch (error) {
    payload.logger.error({ err: error, msg: `Not done: ${lease.job} (try ${lease.tries} of ${mostTries})` });
    const failed = { failedAt: new Date().toISOString(), failure: wordsOf(error) };
    await end(payload, lease, { ...failed, settled: lease.tries >= mostTries }).catch((noted: unknown) =>
      payload.logger.error({ err: noted, msg: `How ${lease.job} ended was not noted` }),
    );
  } finally {
    leases.delete(lease);
  }
}

/** A row without moments that have not come yet: the clock was ahead, and went back. */
async function corrected(payload: Payload, row: Schedule, { last }: Slots, now: number): Promise<Schedule> {
  const notAfterNow = (date: string | null | undefined) =>
    date && Date.parse(date) > now ? new Date(now).toISOString() : (date ?? null);
  const change = {
    slot: new Date(last).toISOString(),
    succeededAt: notAfterNow(row.succeededAt),
    failedAt: notAfterNow(row.failedAt),
  };
  await amend(payload, row, change);
  return { ...row, ...change };
}

/** What is known when we look: who lives, how each job stands, and the time for what cannot be undone. */
type View = { alive: Set<string>; holder: string; rows: Map<string, Schedule>; now: number; believed: number };

async function view(payload: Payload, all: Jobs, now: number): Promise<View> {
  const slots = Object.entries(all).map(([name, { cron }]) => [name, slotsAt(cron, now).last] as const);
  const believed = await readClock(payload, now);
  const alive = await living(payload);
  return { alive, holder: await join(payload), rows: await rowsOf(payload, Object.fromEntries(slots)), now, believed };
}

type Begun = { done: Promise<void> };

/** Takes a job and begins it; null when it is not due, or another has it. */
async function begin(
  payload: Payload,
  [name, job]: [string, Job],
  { alive, holder, rows, now, believed }: View,
  force = false,
): Promise<Begun | null> {
  const found = rows.get(name);
  if (!found || (found.holder && alive.has(found.holder))) return null;
  const slots = slotsAt(job.cron, now);
  const row = wasAhead({ slot: Date.parse(found.slot) }, slots) ? await corrected(payload, found, slots, now) : found;
  const { tries, settled, failedAt } = row;
  const slot = Date.parse(row.slot);
  const next = force
    ? { slot: Math.max(slot, slots.last), tries: 1 }
    : due({ slot, tries, settled, failedAt: failedAt ? Date.parse(failedAt) : null }, slots, now);
  if (next === 'give up') {
    const failure = `The server stopped in the middle of it, ${tries} times`;
    await amend(payload, row, { settled: true, holder: null, failure, failedAt: new Date(now).toISOString() });
    return null;
  }
  const lease = next && (await take(payload, row, { holder, ...next, now }));
  return lease && { done: run(payload, job, lease, believed) };
}

/**
 * Begins what is due at `now` (milliseconds) and nobody else does, also what a process left that died. Resolves with what
 * was begun; `done` settles when that ended.
 */
export async function look(payload: Payload, all: Jobs = jobs, now = Date.now()): Promise<Begun[]> {
  const serving = servingOf(payload);
  const seen = await view(payload, all, now);
  const begun: Begun[] = [];
  for (const [name, job] of Object.entries(all)) {
    const lane = job.lane ?? name;
    if (serving.stopped || serving.lanes.has(lane)) continue;
    const started = await begin(payload, [name, job], seen);
    if (!started) continue;
    serving.lanes.add(lane);
    begun.push({ done: started.done.finally(() => serving.lanes.delete(lane)) });
  }
  return begun;
}

/**
 * Begins a job because somebody asks for it. `done` settles when it ended; null when it is being done already.
 */
export async function beginNow(
  payload: Payload,
  name: string,
  all: Jobs = jobs,
  now = Date.now(),
): Promise<Begun | null> {
  const job = all[name];
  return job ? begin(payload, [name, job], await view(payload, { [name]: job }, now), true) : null;
}

/** Does what is planned from now on, for as long as the server runs. */
export function startSchedule(payload: Payload, all: Jobs = jobs): void {
  const serving = servingOf(payload);
  serving.stopped = false;
  const again = async () => {
    await look(payload, all).catch((error: unknown) =>
      payload.logger.error({ err: error, msg: 'What is planned could not be read' }),
    );
    // Not an interval: a look that takes long is not followed by another at once.
    if (serving.timer) serving.timer = setTimeout(() => void again(), lookEvery).unref();
  };
  serving.timer ??= setTimeout(() => void again(), firstLook).unref();
}

/** Begins nothing more, and gives back what is not finished, so that another process may do it at once. */
export async function stopSchedule(payload: Payload): Promise<void> {
  const serving = servingOf(payload);
  if (serving.timer) clearTimeout(serving.timer);
  serving.timer = null;
  serving.stopped = true;
  for (const lease of serving.leases) await giveBack(payload, lease);
  await leave(payload);
}
