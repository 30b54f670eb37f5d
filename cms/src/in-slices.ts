import { setImmediate as others } from 'node:timers/promises';

/** Milliseconds that one may hold the loop. */
const slice = 8;

/**
 * Does `one` for each item, in order, and lets the others of this process have a turn whenever that took a while: two hundred
 * rows of a visitor are not to hold up an editor who saves.
 */
export async function inSlices<T>(
  items: readonly T[],
  one: (item: T, index: number) => Promise<void> | void,
): Promise<void> {
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    await one(item, index);
    if (performance.now() - since < slice) continue;
    await others();
    since = performance.now();
  }
}
