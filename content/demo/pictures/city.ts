import { circle, each, ellipse, faint, ink, path, place, poly, range, rect, stroke } from './svg.ts';
import type { Placing } from './svg.ts';

/** A low sun in rings of light. */
export const sun = (x: number, y: number, radius: number, colour: string = ink.mustard) =>
  faint(0.16, circle(x, y, radius * 1.9, colour)) +
  faint(0.25, circle(x, y, radius * 1.45, colour)) +
  circle(x, y, radius, colour);

type GableStyle = 'step' | 'bell' | 'neck' | 'spout' | 'flat';

const crowns: Record<GableStyle, string> = {
  step: 'M0 0 L0 -40 L22 -40 L22 -78 L44 -78 L44 -116 L66 -116 L66 -150 L114 -150 L114 -116 L136 -116 L136 -78 L158 -78 L158 -40 L180 -40 L180 0Z',
  bell: 'M0 0 L0 -24 Q36 -34 42 -82 Q48 -140 90 -146 Q132 -140 138 -82 Q144 -34 180 -24 L180 0Z',
  neck: 'M0 0 L0 -20 Q44 -20 48 -60 L48 -120 L40 -120 L90 -164 L140 -120 L132 -120 L132 -60 Q136 -20 180 -20 L180 0Z',
  spout: 'M0 0 L0 -20 L68 -132 L68 -160 L112 -160 L112 -132 L180 -20 L180 0Z',
  flat: 'M-8 0 L-8 -26 L188 -26 L188 0Z',
};

export type House = { style: GableStyle; wall: string; trim?: string; floors?: number; lit?: string; door?: string };

/** An old façade, 180 wide; the door stands at the point of placing (bottom left). */
export function house(
  at: Placing,
  { style, wall, trim = ink.cream, floors = 3, lit = ink.sand, door = ink.teal }: House,
): string {
  const height = 70 + floors * 96;
  const panes = (x: number, y: number) =>
    rect(x - 4, y - 4, 48, 68, trim, 4) +
    rect(x, y, 40, 60, lit) +
    stroke(`M${x + 20} ${y} V${y + 60} M${x} ${y + 24} H${x + 40}`, trim, 4);
  return place(
    at,
    rect(0, -height, 180, height, wall),
    place({ x: 0, y: -height + 1 }, path(crowns[style], wall)),
    style === 'flat'
      ? rect(-8, -height - 26, 196, 12, trim)
      : place({ x: 90, y: -height - 62 }, circle(0, 0, 20, trim), circle(0, 0, 13, lit)),
    each(range(floors), (floor) => each([20, 70, 120], (x) => panes(x, -height + 34 + floor * 96))),
    rect(64, -62, 52, 62, door, 4),
    circle(106, -30, 4, trim),
  );
}

/** A row of façades from left to right, each 180 wide times the scale. */
export const street = (at: Placing, houses: readonly House[]) =>
  place(
    at,
    each(houses, (each_, index) => house({ x: index * 180, y: 0 }, each_)),
  );

/** A gull in flight, about 160 wide. */
export const gull = (at: Placing) =>
  place(
    at,
    path('M-82 -18 Q-46 -52 -8 -6 Q-40 -24 -82 -18Z', ink.stone),
    path('M-80 -20 Q-44 -46 -6 -4 L4 10 Q-36 -18 -80 -20Z', ink.white),
    path('M82 -18 Q46 -52 8 -6 Q40 -24 82 -18Z', ink.stone),
    path('M78 -20 Q44 -46 6 -4 L-4 10 Q36 -18 78 -20Z', ink.white),
    ellipse(0, 4, 24, 11, ink.white),
    circle(24, -2, 9, ink.white),
    poly(
      [
        [31, -5],
        [46, 1],
        [31, 3],
      ],
      ink.orange,
    ),
    circle(26, -4, 1.8, ink.black),
  );

/** A gull on its legs, about 90 high; `open` sings along. */
export const standingGull = (at: Placing, open = false) =>
  place(
    at,
    stroke('M-4 -22 V0 H8 M12 -22 V0 H24', ink.orange, 5),
    path('M-52 -38 Q-20 -62 18 -58 Q34 -56 34 -38 Q30 -18 2 -18 Q-26 -18 -52 -38Z', ink.white),
    path('M-56 -40 Q-20 -58 16 -44 Q-8 -22 -56 -40Z', ink.stone),
    circle(26, -66, 17, ink.white),
    open
      ? poly(
          [
            [40, -74],
            [66, -84],
            [44, -66],
          ],
          ink.orange,
        ) +
          poly(
            [
              [40, -62],
              [62, -54],
              [44, -66],
            ],
            ink.orange,
          )
      : poly(
          [
            [40, -70],
            [66, -62],
            [40, -60],
          ],
          ink.orange,
        ),
    circle(30, -70, 3, ink.black),
  );

/** The bird of the city: a stork on one leg, about 220 high. */
export const stork = (at: Placing) =>
  place(
    at,
    stroke('M-6 -80 V0 H12', ink.coral, 7),
    stroke('M8 -80 L30 -52 L8 -40', ink.coral, 7),
    path('M-74 -96 Q-40 -140 20 -134 Q52 -128 44 -100 Q34 -74 -6 -74 Q-44 -74 -74 -96Z', ink.white),
    path('M-92 -88 Q-50 -120 2 -104 Q-30 -74 -92 -88Z', ink.black),
    path('M18 -112 Q50 -150 34 -186 Q30 -206 50 -208 Q66 -206 62 -186 Q74 -140 44 -104Z', ink.white),
    circle(50, -194, 17, ink.white),
    poly(
      [
        [62, -202],
        [136, -180],
        [60, -186],
      ],
      ink.coral,
    ),
    circle(54, -197, 3.4, ink.black),
  );

const panes = [36, 148, 372, 484] as const;

/** A tram with lit windows, 620 long; its wheels stand at the point of placing (bottom left). `inside` is seen through the windows. */
export function tram(
  at: Placing,
  { body, band, window, inside = '' }: { body: string; band: string; window: string; inside?: string },
): string {
  return place(
    at,
    stroke('M250 -232 L310 -300 L370 -232 M270 -300 H350', ink.black, 6),
    rect(0, -236, 620, 206, body, 44),
    rect(0, -110, 620, 40, band),
    each(panes, (x) => rect(x, -206, 98, 84, window, 14)),
    `<clipPath id="panes">${each(panes, (x) => rect(x, -206, 98, 84, ink.white, 14))}</clipPath><g clip-path="url(#panes)">${inside}</g>`,
    rect(284, -206, 58, 164, body),
    rect(290, -200, 46, 154, window, 10),
    stroke('M313 -200 V-46', body, 6),
    rect(20, -34, 580, 20, ink.black, 10),
    each([110, 190, 430, 510], (x) => circle(x, -16, 26, ink.black) + circle(x, -16, 11, ink.stone)),
    circle(600, -66, 12, ink.sand),
  );
}

/** Sand with a soft back, from the left edge to the right; `y` is its height, `swell` how high it rises. */
export const dunes = (y: number, swell: number, colour: string, shift = 0) =>
  path(
    `M-40 ${y} Q${180 + shift} ${y - swell} ${460 + shift} ${y - swell * 0.25} T${900 + shift} ${y - swell * 0.5} Q${1200 + shift} ${y - swell * 1.4} 1480 ${y - swell * 0.2} V1000 H-40Z`,
    colour,
  );

/** Blades of dune grass. */
export const grass = (x: number, y: number, scale = 1, colour: string = ink.moss) =>
  place(
    { x, y, scale },
    each([-26, -12, 0, 13, 27], (lean, index) =>
      stroke(`M${index * 5 - 10} 0 Q${lean * 0.4} -30 ${lean} ${-52 - (index % 2) * 14}`, colour, 5),
    ),
  );

/** Water with rows of waves, from `y` down. */
export const sea = (y: number, colour: string = ink.sea, crest: string = ink.sky) =>
  rect(0, y, 1440, 960 - y, colour) +
  each(range(4), (row) =>
    faint(
      0.55 - row * 0.1,
      each(range(10), (wave) => {
        const x = wave * 168 - 80 + (row % 2) * 84;
        const top = y + 26 + row * 44;
        return stroke(`M${x} ${top} q21 -16 42 0 t42 0`, crest, 6);
      }),
    ),
  );

/** A string of flags between two points. */
export function bunting(x1: number, y1: number, x2: number, y2: number, sag: number): string {
  const colours = [ink.coral, ink.mustard, ink.sea, ink.cream, ink.plum];
  const count = Math.round((x2 - x1) / 74);
  const at = (t: number) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t + sag * 4 * t * (1 - t)] as const;
  return (
    stroke(`M${x1} ${y1} Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + sag * 2} ${x2} ${y2}`, ink.black, 4) +
    each(range(count), (index) => {
      const [x, y] = at((index + 0.5) / count);
      return poly(
        [
          [x - 24, y],
          [x + 24, y],
          [x, y + 52],
        ],
        colours[index % colours.length] ?? ink.coral,
      );
    })
  );
}

/** A striped tent, `width` wide, with its floor at the point of placing (middle). */
export function tent(at: Placing, colours: readonly [string, string]): string {
  const stripes = 8;
  const wide = 700;
  const edge = (index: number) => -wide / 2 + (wide / stripes) * index;
  return place(
    at,
    each(range(stripes), (index) =>
      poly(
        [
          [0, -520],
          [edge(index), -270],
          [edge(index + 1), -270],
        ],
        colours[index % 2] ?? colours[0],
      ),
    ),
    each(range(stripes), (index) =>
      rect(edge(index), -270, wide / stripes, 270, colours[(index + 1) % 2] ?? colours[0]),
    ),
    each(range(stripes), (index) =>
      path(
        `M${edge(index)} -272 h${wide / stripes} a${wide / stripes / 2} ${wide / stripes / 2} 0 0 1 ${-wide / stripes} 0Z`,
        colours[index % 2] ?? colours[0],
      ),
    ),
    stroke('M0 -520 V-600', ink.black, 6),
    poly(
      [
        [0, -600],
        [74, -576],
        [0, -552],
      ],
      ink.mustard,
    ),
  );
}

/** A round tree. */
export const tree = (at: Placing, crown: string = ink.leaf) =>
  place(
    at,
    rect(-9, -110, 18, 110, ink.wine, 6),
    circle(0, -170, 84, crown),
    faint(0.2, circle(-24, -190, 46, ink.cream)),
  );
