import type { JobsConfig, Payload, TaskConfig } from 'payload';
import { editors } from '../access/editors.ts';
import { mailQueue, mailTask } from '../mail/runner.ts';
import { forgetTask } from '../search/nightly.ts';
import { publishWaiting, requestPublication } from './publisher.ts';

/** The queue that the server looks at every minute. */
const publishQueue = 'publish';

/** Publishes what waits. Queued at each request; also the way back after a crash. */
const publishTask: TaskConfig<'publish'> = {
  slug: 'publish',
  label: 'Publish the site',
  inputSchema: [],
  outputSchema: [],
  // A refusal or a failed build is an outcome of the publication, shown to editors, not a reason to try again.
  retries: 0,
  handler: async ({ req }) => {
    await publishWaiting(req.payload);
    return { output: {} };
  },
};

/** Every night: events that are over leave the site, and changes that nobody published arrive. */
const nightlyTask: TaskConfig<'publish-nightly'> = {
  slug: 'publish-nightly',
  label: 'Publish the site every night',
  inputSchema: [],
  outputSchema: [],
  retries: 0,
  schedule: [{ cron: '15 3 * * *', queue: publishQueue }],
  handler: async ({ req }) => {
    await requestPublication(req.payload, null);
    await publishWaiting(req.payload);
    return { output: {} };
  },
};

/** Requests a publication and starts it in the background; resolves with the id of the publication. */
export async function publishSoon(payload: Payload, requestedBy: string | null): Promise<string> {
  const id = await requestPublication(payload, requestedBy);
  const job = await payload.jobs.queue({ task: 'publish', queue: publishQueue, input: {} });
  payload.jobs
    .runByID({ id: job.id, silent: true })
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The publish job did not run' }));
  return id;
}

/**
 * After Payload has started: when its own task has published a record on the date that an editor chose, or taken it off,
 * the site follows. Payload adds that task by itself and has no hook for it.
 */
export function followSchedule(payload: Payload): void {
  const task = payload.config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish');
  if (typeof task?.handler !== 'function') throw new Error('Payload has no task for scheduled publishing any more');
  const { handler } = task;
  task.handler = async (args) => {
    const result = await handler(args);
    await publishSoon(args.req.payload, null);
    return result;
  };
}

/** Background work: publishing and mail in queues of their own, everything else (such as scheduled publishing of one record) in the default one. */
export const jobs: JobsConfig = {
  access: { run: editors, queue: editors, cancel: editors },
  tasks: [publishTask, nightlyTask, forgetTask('default'), mailTask],
  autoRun: [{ cron: '* * * * *', queue: publishQueue }, { cron: '* * * * *', queue: mailQueue }, { cron: '* * * * *' }],
  deleteJobOnComplete: true,
};
