import { today } from '@kunstwijzer/content/model';
import type { TaskConfig } from 'payload';
import { once } from '../upkeep/once.ts';
import { askProviders } from './ask.ts';

/** Every morning, once for all instances: providers are asked whether what grows stale is still right. */
export const askTask: TaskConfig<'ask-providers'> = {
  slug: 'ask-providers',
  label: 'Ask providers what is still right',
  inputSchema: [],
  outputSchema: [],
  // Tomorrow asks for what today did not.
  retries: 0,
  schedule: [{ cron: '5 6 * * *', queue: 'default' }],
  handler: async ({ req: { payload } }) => {
    const day = today();
    await once(payload, 'ask-providers', day, async () => {
      const asked = await askProviders(payload, day);
      if (asked > 0) payload.logger.info(`${asked} providers were asked whether their listings are still right`);
    });
    return { output: {} };
  },
};
