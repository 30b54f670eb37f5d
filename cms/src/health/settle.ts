import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';
import { writingOf } from '../database/single-writer.ts';

/** Stops the clock of the jobs, and resolves when no write is busy or waits, so that the process can end. */
export async function settle(payload: Payload): Promise<void> {
  for (const cron of payload.crons) cron.stop();
  while ((writingOf(payload.db)?.size() ?? 0) > 0) await wait(20);
}
