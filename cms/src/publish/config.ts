import type { JobsConfig } from 'payload';
import { editors } from '../access/editors.ts';
import { nightlyTask, publishQueue, publishTask } from './tasks.ts';

/** Background work: publishing in a queue of its own, everything else (such as scheduled publishing of one record) in the default one. */
export const jobs: JobsConfig = {
  access: { run: editors, queue: editors, cancel: editors },
  tasks: [publishTask, nightlyTask],
  autoRun: [{ cron: '* * * * *', queue: publishQueue }, { cron: '* * * * *' }],
  deleteJobOnComplete: true,
};

export { Publications } from './collection.ts';
export { snapshotEndpoints } from './snapshot-endpoint.ts';
