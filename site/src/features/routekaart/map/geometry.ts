/* The numbers of the map, in units of the drawing: about a pixel on a wide screen. */

export const track = { width: 9, radius: 16, apart: 13 } as const;
export const ring = 9;
export const badge = 8;
export const sizes = { name: 15, more: 13.5, line: 16, stage: 17 } as const;
/** Height of a line of text as a part of its size. */
export const leading = (rtl: boolean): number => (rtl ? 1.6 : 1.22);

/** A rectangle; `x` and `y` are its upper left corner. */
export type Box = { x: number; y: number; width: number; height: number };
export type Point = { x: number; y: number };

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const number = (value: number) => String(Math.round(value * 10) / 10);

/** A path along points, its corners rounded. */
export function pathOf(points: Point[]): string {
  const at = ({ x, y }: Point) => `${number(x)} ${number(y)}`;
  const towards = (from: Point, to: Point, most: number): Point => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const part = length === 0 ? 0 : Math.min(most, length / 2) / length;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  };
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${at(point)}`;
      if (!after) return `L${at(point)}`;
      return `L${at(towards(point, before, track.radius))}Q${at(point)} ${at(towards(point, after, track.radius))}`;
    })
    .join('');
}
