import type { Slots } from './slots.ts';

/** How far a job is with a moment of its schedule (milliseconds); `settled` when it was done or given up. */
export type Progress = { slot: number; tries: number; settled: boolean; failedAt: number | null };

/** Times that a job is tried for one moment of its schedule, also when the process died of it. */
export const mostTries = 3;

const minute = 60_000;
/** Milliseconds to wait after the first failure, and after the second. */
const pauses = [5 * minute, 30 * minute];

/** Whether the clock was ahead when the job was begun, and is not any more. */
export const wasAhead = ({ slot }: Pick<Progress, 'slot'>, { next }: Slots): boolean => slot > next;

/**
 * What has to be done for a job that nobody runs: begin for a moment of its schedule, give up, or nothing. A moment that
 * was missed is begun late; of several that were missed only the last.
 */
export function due(
  { slot, tries, settled, failedAt }: Progress,
  { last }: Slots,
  now: number,
): { slot: number; tries: number } | 'give up' | null {
  if (last > slot) return { slot: last, tries: 1 };
  if (settled) return null;
  if (tries >= mostTries) return 'give up';
  const since = failedAt === null ? Infinity : now - failedAt;
  // Less than nothing: the clock went back meanwhile.
  if (since >= 0 && since < (pauses[tries - 1] ?? 0)) return null;
  return { slot, tries: tries + 1 };
}
