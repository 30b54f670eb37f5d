import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';
import { writingOf } from '../database/single-writer.ts';
import { stopSchedule } from '../schedule/schedule.ts';

/** Begins no more jobs and gives back what is not finished; resolves when no write is busy or waits, so that the process can end. */
export async function settle(payload: Payload): Promise<void> {
  await stopSchedule(payload);
  while ((writingOf(payload.db)?.size() ?? 0) > 0) await wait(20);
}
