/**
 * A limit without knowing who asks: `most` at once for everybody together, and one more every `refillMs`.
 * `take` says whether there was one left at a moment (milliseconds).
 */
export function tokenBucket(most: number, refillMs: number): (now: number) => boolean {
  let left = most;
  let since = 0;
  return (now) => {
    const gained = Math.floor((now - since) / refillMs);
    if (gained > 0) {
      left = Math.min(most, left + gained);
      since = now;
    }
    if (left === 0) return false;
    left -= 1;
    return true;
  };
}
