import type { Payload } from 'payload';
import { living } from '../runtime/instance.ts';
import { jobNames, jobs } from './jobs.ts';
import type { JobName } from './jobs.ts';
import { rowsOf } from '../runtime/lease.ts';
import { slotAfter, slotsAt } from './slots.ts';

/** How a job of the schedule stands. Moments are ISO 8601, null when there is none. */
export type JobState = {
  job: JobName;
  lastSuccess: string | null;
  /** When it is begun again; a moment that has passed when it waits for its turn. */
  next: string;
  runningSince: string | null;
  /** The last time that it did not work, and why; kept when it worked since. */
  lastFailure: { at: string; message: string } | null;
  /** Whether a moment of its schedule passed, some time ago, and it was not done. */
  late: boolean;
};

const moment = (at: number) => new Date(at).toISOString();

/** How every job stands at `now` (milliseconds). One that has not had its first turn yet is not late. */
export async function jobStates(payload: Payload, now = Date.now()): Promise<JobState[]> {
  const slots = Object.fromEntries(jobNames.map((name) => [name, slotsAt(jobs[name].cron, now).last]));
  const [rows, alive] = [await rowsOf(payload, slots), await living(payload)];
  return jobNames.flatMap((job) => {
    const row = rows.get(job);
    if (!row) return [];
    const { cron, late } = jobs[job];
    const { holder, settled, startedAt, createdAt, succeededAt = null, failedAt, failure } = row;
    const isRunning = Boolean(holder && alive.has(holder));
    const expected = slotAfter(cron, Date.parse(succeededAt ?? createdAt));
    return {
      job,
      lastSuccess: succeededAt,
      next: settled || isRunning ? moment(slotAfter(cron, now)) : row.slot,
      runningSince: isRunning ? (startedAt ?? null) : null,
      lastFailure: failedAt ? { at: failedAt, message: failure ?? '' } : null,
      late: now > expected + late,
    };
  });
}
