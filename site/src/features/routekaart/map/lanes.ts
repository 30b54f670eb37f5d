import { track } from './geometry.ts';

/** How far a stop reaches above and below the middle of its track. */
export type Reach = { up: number; down: number };

/** The lanes of the lines. `lanes` are the middles of the lanes, `stops[line][stage]` those of the tracks there. */
export type Lanes = { lanes: number[]; stops: number[][] };

const smallest = 46;
const room = 9;

/** Which lines run side by side with the line after them at a stage; a line has at most one neighbour at a stage. */
export const pairs = (joins: boolean[][]): boolean[][] =>
  joins.map((line, i) =>
    line.map((join, stage) => {
      let run = 0;
      while (joins[i - run - 1]?.[stage]) run += 1;
      return join && run % 2 === 0 && i + 1 < joins.length;
    }),
  );

function place(lanes: number[], paired: boolean[][]): number[][] {
  return lanes.map((lane, i) =>
    (paired[i] ?? []).map((isUpper, stage) => {
      if (isUpper) return (lane + (lanes[i + 1] ?? lane)) / 2 - track.apart / 2;
      if (paired[i - 1]?.[stage]) return ((lanes[i - 1] ?? lane) + lane) / 2 + track.apart / 2;
      return lane;
    }),
  );
}

/**
 * Gives every line a lane, as close together as what stands along them allows. `heads` are the reaches of the
 * plates at the start, `reaches[line][stage]` those of the stops, `paired` the result of `pairs`. The first lane is 0.
 */
export function lanesOf(heads: Reach[], reaches: Reach[][], paired: boolean[][]): Lanes {
  const gaps = heads.slice(1).map((head, i) => Math.max(smallest, (heads[i]?.down ?? 0) + head.up + room));
  for (;;) {
    const lanes = gaps.reduce<number[]>((all, gap) => [...all, (all.at(-1) ?? 0) + gap], [0]);
    const stops = place(lanes, paired);
    let isRoomy = true;
    for (const [i, gap] of gaps.entries()) {
      const missing = (stops[i] ?? []).map((y, stage) => {
        // Two tracks of one station share it.
        if (paired[i]?.[stage]) return 0;
        const bottom = y + (reaches[i]?.[stage]?.down ?? 0);
        const top = (stops[i + 1]?.[stage] ?? 0) - (reaches[i + 1]?.[stage]?.up ?? 0);
        return bottom + room - top;
      });
      const most = Math.max(...missing);
      if (most <= 0.01) continue;
      gaps[i] = gap + most;
      isRoomy = false;
    }
    if (isRoomy) return { lanes, stops };
  }
}
