import { expect, it } from 'vitest';
import { shardCount, shardOf } from './shards.ts';

it('spreads records over all files, each always in the same one', () => {
  const counts = new Map<number, number>();
  for (let i = 0; i < 4000; i += 1) {
    const number = shardOf(`activity/voorbeeld-les-${i}`);
    expect(number).toBe(shardOf(`activity/voorbeeld-les-${i}`));
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  expect(counts.size).toBe(shardCount);
  expect(Math.max(...counts.values())).toBeLessThan(500);
});
