import type { DeskSay } from './words.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** How long ago a moment is, in whole days; both are ISO timestamps. */
export function ageOf(since: string, now: string, say: DeskSay): string {
  const count = Math.max(0, Math.floor((Date.parse(now) - Date.parse(since)) / dayLength));
  return count === 0 ? say('today') : say('days', { count });
}
