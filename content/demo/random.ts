/** Repeatable choices: the same key always gives the same sequence, on every machine and on every day. */
export type Dice = {
  /** A whole number from `min` up to and including `max`. */
  int: (min: number, max: number) => number;
  /** One of the options. Throws when there are none. */
  pick: <T>(options: readonly T[]) => T;
  /** True about `percent` times in a hundred. */
  chance: (percent: number) => boolean;
};

/** FNV-1a: spreads the characters of a key over 32 bits. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (const char of key) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Mulberry32: a small generator of numbers in [0, 1), good enough for examples, not for secrets. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Dice that belong to one key, such as a slug, so that adding a record never changes another. */
export function dice(key: string): Dice {
  const next = mulberry32(hash(key));
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    int,
    chance: (percent) => next() * 100 < percent,
    pick: (options) => {
      const chosen = options[int(0, options.length - 1)];
      if (chosen === undefined) throw new Error(`Nothing to choose from for ${key}`);
      return chosen;
    },
  };
}
