import { today } from '@kunstwijzer/content/model';
import type { TaskConfig } from 'payload';
import { once } from '../upkeep/once.ts';
import { watchSources } from './watch.ts';

/** Every night, once for all instances: what providers tell elsewhere is compared with what they have here. */
export const watchTask: TaskConfig<'watch-sources'> = {
  slug: 'watch-sources',
  label: 'Compare with the sources of providers',
  inputSchema: [],
  outputSchema: [],
  // Tomorrow there is a next one.
  retries: 0,
  schedule: [{ cron: '35 4 * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    const day = today();
    await once(payload, 'watch-sources', day, async () => {
      const reports = await watchSources(payload, { today: day });
      if (reports > 0) payload.logger.info(`${reports} providers tell something else than the site`);
    });
    return { output: {} };
  },
};
