import { Cron } from 'croner';

/** The moments of a schedule, in milliseconds: the last one until now, and the next. */
export type Slots = { last: number; next: number };

const cronOf = (pattern: string) => new Cron(pattern, { paused: true, timezone: 'Europe/Amsterdam' });

function known(date: Date | null | undefined, pattern: string): number {
  if (!date) throw new Error(`A schedule without moments: ${pattern}`);
  return date.getTime();
}

/** The first moment of a schedule after `now` (milliseconds). Patterns are cron's, by the clocks of The Hague. */
export const slotAfter = (pattern: string, now: number): number =>
  known(cronOf(pattern).nextRun(new Date(now)), pattern);

/** The moments of a schedule around `now` (milliseconds). */
export function slotsAt(pattern: string, now: number): Slots {
  // The one that is exactly now has come.
  const [last] = cronOf(pattern).previousRuns(1, new Date(now + 1000));
  return { last: known(last, pattern), next: slotAfter(pattern, now) };
}
