import type { Payload, Where } from 'payload';
import type { PayloadJob } from '../payload-types.ts';
import { publishSoon } from '../publish/publish-soon.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { mostTries } from './due.ts';

/*
 * Records that an editor gave a date to be published or taken off. Payload keeps each as a row of its queue. Only who has
 * the lease of this job runs that queue, so a row that is under way when we begin was left by a process that died.
 */

const collection = 'payload-jobs';
const task = 'schedulePublish';
const ours = { taskSlug: { equals: task } };

// A second Payload on the same configuration finds the task as it has to be.
const followed = new WeakSet();

/** After Payload has started: its own task becomes one with what it does, so that none is done twice, and the site follows. */
export function followPlanned(payload: Payload): void {
  const planned = payload.config.jobs.tasks?.find(({ slug }) => slug === task);
  if (typeof planned?.handler !== 'function') throw new Error('Payload has no task for scheduled publishing any more');
  if (followed.has(planned)) return;
  followed.add(planned);
  const { handler } = planned;
  planned.retries = { attempts: mostTries - 1, backoff: { type: 'exponential', delay: 60_000 } };
  planned.handler = async (args) => {
    const { payload } = args.req;
    const result = await inTransaction(payload, async (req) => {
      // Payload passes no request on, so each of its writes would be stored by itself.
      const within = Object.assign(Object.create(payload) as Payload, {
        update: (options: Parameters<Payload['update']>[0]) => payload.update({ ...options, req }),
        updateGlobal: (options: Parameters<Payload['updateGlobal']>[0]) => payload.updateGlobal({ ...options, req }),
      });
      const done = await handler({ ...args, req: { ...args.req, payload: within } });
      const data = { completedAt: new Date().toISOString() };
      await payload.db.updateJobs({ id: args.job.id, data, req, returning: false });
      return done;
    });
    await publishSoon(payload, null);
    return result;
  };
}

/** What a process left that died: done is done, and the rest is tried again, a few times. */
async function recover(payload: Payload): Promise<void> {
  const where = { and: [ours, { processing: { equals: true } }] };
  const { docs } = await payload.db.find<PayloadJob>({ collection, where, pagination: false });
  for (const { id, completedAt, totalTried } of docs) {
    if (completedAt) {
      await payload.db.deleteOne({ collection, where: { id: { equals: id } } });
      continue;
    }
    const tries = (totalTried ?? 0) + 1;
    const over = tries >= mostTries && {
      hasError: true,
      error: { message: `The server stopped in the middle of it, ${tries} times` },
    };
    await payload.db.updateJobs({ id, data: { processing: false, totalTried: tries, ...over }, returning: false });
  }
}

/** Publishes and takes off what has its date at `now`, each once; what a killed process began as well. */
export async function runPlanned(payload: Payload, now: Date): Promise<void> {
  await recover(payload);
  const hasCome = { or: [{ waitUntil: { exists: false } }, { waitUntil: { less_than_equal: now.toISOString() } }] };
  await payload.jobs.run({ where: { and: [ours, hasCome] }, limit: 100, sequential: true, silent: { info: true } });
}

/** A record that was not published or taken off on its date, and why. */
export type Missed = { id: string; collection: string; record: string; type: 'publish' | 'unpublish'; why: string };

type Input = { type?: 'publish' | 'unpublish'; doc?: { relationTo: string; value: string } };

/** What was planned and given up. */
export async function missedPlans(payload: Payload): Promise<Missed[]> {
  const where = { and: [ours, { hasError: { equals: true } }] };
  const { docs } = await payload.db.find<PayloadJob>({ collection, where, pagination: false });
  return docs.map(({ id, input, error }) => {
    const { type = 'publish', doc } = (input ?? {}) as Input;
    const why = (error as { message?: string } | null)?.message ?? '';
    return { id, collection: doc?.relationTo ?? 'site', record: doc?.value ?? '', type, why };
  });
}

/** A record that is published or taken off on a date to come: `at`, an ISO moment. */
type Plan = { id: string; collection: string; record: string; type: 'publish' | 'unpublish'; at: string };

/** What is planned, the soonest first. */
export async function upcomingPlans(payload: Payload): Promise<Plan[]> {
  const where: Where = { and: [ours, { hasError: { not_equals: true } }, { completedAt: { exists: false } }] };
  const { docs } = await payload.db.find<PayloadJob>({ collection, where, pagination: false, sort: 'waitUntil' });
  return docs.flatMap(({ id, input, waitUntil }) => {
    const { type = 'publish', doc } = (input ?? {}) as Input;
    return waitUntil
      ? [{ id, collection: doc?.relationTo ?? 'site', record: doc?.value ?? '', type, at: waitUntil }]
      : [];
  });
}

/** Gives what was given up another chance. */
export async function planAgain(payload: Payload): Promise<void> {
  for (const { id } of await missedPlans(payload)) {
    const data = { hasError: false, error: null, totalTried: 0, processing: false, waitUntil: null };
    await payload.db.updateJobs({ id, data, returning: false });
  }
}
