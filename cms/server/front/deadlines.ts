import type { ServerResponse } from 'node:http';

/**
 * Milliseconds: for the head of a request, for all of it, and until its answer begins. An answer that has begun goes on
 * as long as `stall` never passes without some of it being taken, for `longest` at most: a large picture over a slow line
 * is not cut off.
 */
export const deadlines = { head: 10_000, request: 30_000, answer: 60_000, stall: 65_000, longest: 3_600_000 };
export type Deadlines = typeof deadlines;

/** Ends an answer that does not come or does not move: `late` then answers, if nothing has been said yet. */
export function watchAnswer(response: ServerResponse, { answer, stall, longest }: Deadlines, late: () => void): void {
  const begins = setTimeout(() => {
    if (!response.headersSent) late();
  }, answer);
  const ends = setTimeout(() => response.destroy(), longest);
  // Node itself looks whether what waits to be sent becomes less.
  response.setTimeout(stall, () => response.destroy());
  response.once('close', () => {
    clearTimeout(begins);
    clearTimeout(ends);
  });
}
