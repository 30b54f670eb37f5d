import { today } from '@kunstwijzer/content/model';
import type { TaskConfig } from 'payload';
import { forgetRare } from './unmet.ts';

/** Every night: what few people looked for is forgotten. */
export const forgetTask = (queue: string): TaskConfig<'forget-rare-queries'> => ({
  slug: 'forget-rare-queries',
  label: 'Forget queries that few people asked',
  inputSchema: [],
  outputSchema: [],
  retries: 2,
  schedule: [{ cron: '45 3 * * *', queue }],
  handler: async ({ req }) => {
    await forgetRare(req.payload, today());
    return { output: {} };
  },
});
