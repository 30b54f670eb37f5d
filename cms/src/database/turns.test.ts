import { expect, it } from 'vitest';
import { createTurns } from './turns.ts';

it('lets one at a time, in the order of asking', async () => {
  const turns = createTurns();
  const order: number[] = [];
  let inside = 0;
  await Promise.all(
    [1, 2, 3, 4].map(async (who) => {
      const end = await turns.take(1000);
      inside += 1;
      expect(inside).toBe(1);
      await Promise.resolve();
      order.push(who);
      inside -= 1;
      end();
      // A second end must not give the turn of somebody else away.
      end();
    }),
  );
  expect(order).toEqual([1, 2, 3, 4]);
  expect(turns.size()).toBe(0);
});

it('gives up waiting, and leaves the queue whole', async () => {
  const turns = createTurns();
  const end = await turns.take(1000);
  await expect(turns.take(5)).rejects.toThrow('No turn within 5 ms');
  const later = turns.take(1000);
  expect(turns.size()).toBe(2);
  end();
  (await later)();
  expect(turns.size()).toBe(0);
});
