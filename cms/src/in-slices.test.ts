import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

/** Keeps the loop busy, as reading a row does. */
function busy(milliseconds: number): void {
  for (const until = performance.now() + milliseconds; performance.now() < until;);
}

test.each([
  ['reads', (): void => busy(5)],
  // What is awaited may be done already: then it is no turn for anybody else.
  ['writes', (): Promise<void> => Promise.resolve(busy(5))],
])('others have their turn while one %s forty rows', async (_, work) => {
  let turns = 0;
  let over = false;
  const other = () => {
    turns += 1;
    if (!over) setImmediate(other);
  };
  setImmediate(other);
  const seen: number[] = [];
  await inSlices(
    Array.from({ length: 40 }, (__, n) => n),
    (n, index) => {
      seen.push(n + index);
      return work();
    },
  );
  over = true;
  expect(seen).toEqual(Array.from({ length: 40 }, (__, n) => 2 * n));
  expect(turns).toBeGreaterThan(15);
});
