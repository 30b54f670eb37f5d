import { badge, leading, pathOf, ring, sizes, track } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { lanesOf, pairs } from './lanes.ts';
import type { Reach } from './lanes.ts';
import type { Block } from './wrap.ts';

/** What a stop says: its name, a second row, and how many numbers of other lines stand in that row. */
export type StopInput = {
  name: Block;
  more: Block;
  changes: number;
  /** Whether nothing is known here. */
  isGap: boolean;
  /** Whether it is one station with that of the next line. */
  joins: boolean;
};

export type MapInput = { rtl: boolean; stages: Block[]; lines: { name: Block; stops: StopInput[] }[] };

export type MapStop = {
  at: Point;
  /** Around all the words. */
  label: Box;
  /** Where a pointer finds it: the ring and the words. */
  hit: Box;
};

export type MapLine = {
  plate: Box;
  /** The track from stop to stop; broken where nothing is known at one of its ends. */
  segments: { d: string; isBroken: boolean }[];
  /** Where the number of the line stands on its track. */
  marks: Point[];
  /** The bar at its end. */
  end: Point;
  stops: MapStop[];
};

/** Where everything stands, mirrored when the language reads from the right. Sizes in units of the drawing. */
export type MapLayout = {
  width: number;
  height: number;
  zones: { box: Box; head: Box }[];
  lines: MapLine[];
  /** Around the rings of two lines that share a station. */
  shared: Box[];
};

const margin = 8;
const clear = ring + 5;
const markRoom = badge * 2 + 12;
const headSize = 15;
/** The room around the words of a station, within the frame that marks it. */
const around = { x: 7, y: 4 };
/** How far a line goes on behind its last station. */
const tail = 24;

/** The width of a number of line badges in a row, with the space before them. */
export const changesWidth = (count: number): number => (count === 0 ? 0 : 8 + count * (badge * 2 + 3));

const labelSize = ({ name, more, changes }: StopInput, rtl: boolean) => ({
  width: Math.max(name.width, more.width + changesWidth(changes)),
  height:
    name.lines.length * sizes.name * leading(rtl) +
    Math.max(more.lines.length * sizes.more * leading(rtl), changes > 0 ? badge * 2 + 2 : 0),
});

const most = (values: number[]) => Math.max(0, ...values);

/** The x of each station, and how wide the words at each stage are. */
function columnsOf({ lines, stages, rtl }: MapInput, stops: number[][], first: number) {
  const words = stages.map((_, stage) =>
    most(lines.map(({ stops: own }) => (own[stage] ? labelSize(own[stage], rtl).width : 0))),
  );
  const bends = stages.map((_, stage) =>
    most(stops.map((ys) => Math.abs((ys[stage + 1] ?? ys[stage] ?? 0) - (ys[stage] ?? 0)))),
  );
  const xs = [first];
  for (const [stage, { width }] of stages.entries()) {
    const needed = (words[stage] ?? 0) + markRoom + (bends[stage] ?? 0) + 2 * ring + 12;
    xs.push((xs[stage] ?? 0) + Math.max(needed, width + 4 * headSize));
  }
  return { xs, words };
}

/**
 * Lays out the map. Pure. Words, tracks, plates and stage names have their own places: lanes and columns are as large
 * as what stands in them.
 */
export function layout(input: MapInput): MapLayout {
  const { rtl, stages, lines } = input;
  const paired = pairs(lines.map(({ stops }) => stops.map(({ joins }) => joins)));
  const isBelow = (line: number, stage: number) => paired[line - 1]?.[stage] ?? false;
  const plateHeight = ({ lines: rows }: Block) => Math.max(34, rows.length * sizes.line * leading(rtl) + 12);
  const plateWidth = most(lines.map(({ name }) => name.width)) + 68;

  const heads = lines.map(({ name }): Reach => ({ up: plateHeight(name) / 2, down: plateHeight(name) / 2 }));
  const reaches = lines.map(({ stops }, line) =>
    stops.map((stop, stage): Reach => {
      const words = clear + labelSize(stop, rtl).height;
      return isBelow(line, stage) ? { up: ring + 2, down: words } : { up: words, down: ring + 2 };
    }),
  );
  const raw = lanesOf(heads, reaches, paired);
  const headHeight = most(stages.map(({ lines: rows }) => rows.length)) * sizes.stage * leading(rtl) + 22;
  const top = margin + headHeight + 12 + most([heads[0]?.up ?? 0, ...(reaches[0] ?? []).map(({ up }) => up)]);
  const lanes = raw.lanes.map((y) => y + top);
  const ys = raw.stops.map((row) => row.map((y) => y + top));
  const entry = most(ys.map(([y = 0], line) => Math.abs(y - (lanes[line] ?? 0))));
  const { xs, words } = columnsOf(input, ys, margin + plateWidth + entry + 4 * ring);
  const at = (line: number, stage: number): Point => ({ x: xs[stage] ?? 0, y: ys[line]?.[stage] ?? 0 });

  const bottoms = ys.flatMap((row, line) => row.map((y, stage) => y + (reaches[line]?.[stage]?.down ?? 0)));
  const height = most([...bottoms, ...lanes.map((y, i) => y + (heads[i]?.down ?? 0))]) + 14 + margin;
  const width = (xs[stages.length] ?? 0) + margin - 2 * ring;
  const flip = (point: Point): Point => (rtl ? { ...point, x: width - point.x } : point);
  const flipBox = (box: Box): Box => (rtl ? { ...box, x: width - box.x - box.width } : box);

  /** The track from one stop to the next: straight, then one bend of 45 degrees, then straight. */
  const between = (line: number, stage: number) => {
    const [from, to] = [at(line, stage), at(line, stage + 1)];
    const rise = Math.abs(to.y - from.y);
    const turn = from.x + (words[stage] ?? 0) + markRoom;
    return rise < 0.5 ? [from, to] : [from, { x: turn, y: from.y }, { x: turn + rise, y: to.y }, to];
  };
  const labelOf = (stop: StopInput, line: number, stage: number): Box => {
    const size = labelSize(stop, rtl);
    const { x, y } = at(line, stage);
    return { ...size, x: x - ring, y: isBelow(line, stage) ? y + clear : y - clear - size.height };
  };

  return {
    width,
    height,
    zones: stages.map((_, stage) => {
      const x = (xs[stage] ?? 0) - 2 * ring - 4;
      const next = (xs[stage + 1] ?? 0) - 2 * ring - 4;
      const box = { x, y: margin, width: next - x - 4, height: height - 2 * margin };
      return { box: flipBox(box), head: flipBox({ ...box, height: headHeight }) };
    }),
    lines: lines.map(({ name, stops }, line) => {
      const y = lanes[line] ?? 0;
      const plate = { x: margin, y: y - plateHeight(name) / 2, width: plateWidth, height: plateHeight(name) };
      const start = { x: margin + plateWidth - track.width, y };
      const first = at(line, 0);
      const rise = Math.abs(first.y - y);
      const bend = first.x - 2 * ring - rise;
      const ways = [
        rise < 0.5 ? [start, first] : [start, { x: bend, y }, { x: bend + rise, y: first.y }, first],
        ...stages.slice(1).map((_, stage) => between(line, stage)),
      ];
      return {
        plate: flipBox(plate),
        segments: ways.map((points, stage) => ({
          d: pathOf(points.map(flip)),
          isBroken: (stops[stage]?.isGap ?? false) || (stage > 0 && (stops[stage - 1]?.isGap ?? false)),
        })),
        end: flip({ x: at(line, stages.length - 1).x + tail, y: at(line, stages.length - 1).y }),
        // Not where two lines run side by side: there is no room for two numbers.
        marks: stages
          .flatMap((_, stage) =>
            stage === stages.length - 1 || paired[line]?.[stage] || isBelow(line, stage) ? [] : [stage],
          )
          .filter((_, i) => i % 2 === 0)
          .map((stage) => flip({ x: at(line, stage).x + (words[stage] ?? 0) + badge, y: at(line, stage).y })),
        stops: stops.map((stop, stage) => {
          const label = labelOf(stop, line, stage);
          const { x, y: middle } = at(line, stage);
          // Where two stops are one station, the frames of both meet in its middle.
          const half = track.apart / 2;
          const upper = isBelow(line, stage) ? middle - half : Math.min(label.y, middle - ring) - around.y;
          const lower = paired[line]?.[stage]
            ? middle + half
            : Math.max(label.y + label.height, middle + ring) + around.y;
          const width = Math.max(label.width, 2 * ring) + 2 * around.x;
          const hit = { x: x - ring - around.x, y: upper, width, height: lower - upper };
          return { at: flip({ x, y: middle }), label: flipBox(label), hit: flipBox(hit) };
        }),
      };
    }),
    shared: paired.flatMap((row, line) =>
      row.flatMap((isPair, stage) => {
        if (!isPair) return [];
        const [upper, lower] = [at(line, stage), at(line + 1, stage)];
        return [
          flipBox({ x: upper.x - ring, y: upper.y - ring, width: 2 * ring, height: lower.y - upper.y + 2 * ring }),
        ];
      }),
    ),
  };
}
