import { circle, each, ellipse, ink, path, place, rect, skins, stroke } from './svg.ts';
import type { Placing, Point } from './svg.ts';

export type Hair = 'short' | 'bun' | 'long' | 'afro' | 'scarf' | 'cap' | 'bald' | 'kap';
/** An arm or leg from the body: its middle joint and its end, in the units of a person (100 high, feet at 0,0). */
type Limb = readonly [joint: Point, end: Point];

type Person = {
  skin?: number;
  top: string;
  bottom: string;
  hair?: Hair;
  hairColour?: string;
  arms?: readonly [Limb, Limb];
  legs?: readonly [Limb, Limb];
  skirt?: boolean;
  singing?: boolean;
  /** What the person holds, drawn over the body and under the right arm. */
  holding?: string;
};

const standing: readonly [Limb, Limb] = [
  [
    [-6, -20],
    [-6, -2],
  ],
  [
    [6, -20],
    [6, -2],
  ],
];
const hanging: readonly [Limb, Limb] = [
  [
    [-17, -58],
    [-15, -42],
  ],
  [
    [17, -58],
    [15, -42],
  ],
];

const limb = ([fx, fy]: Point, [[jx, jy], [ex, ey]]: Limb, colour: string, width: number) =>
  stroke(`M${fx} ${fy} L${jx} ${jy} L${ex} ${ey}`, colour, width);

function hairBehind(hair: Hair, colour: string): string {
  if (hair === 'long') return rect(-11.5, -101, 23, 34, colour, 11);
  if (hair === 'afro') return circle(0, -94, 15.5, colour);
  if (hair === 'bun') return circle(0, -106, 5.5, colour) + circle(0, -92.5, 11, colour);
  if (hair === 'scarf')
    return path('M-12 -92 Q-12 -104 0 -104 Q12 -104 12 -92 Q13 -78 17 -70 Q0 -62 -17 -70 Q-13 -78 -12 -92Z', colour);
  if (hair === 'kap') return path('M-15 -88 Q-16 -106 0 -106 Q16 -106 15 -88 L19 -80 L-19 -80Z', ink.white);
  return hair === 'bald' ? '' : circle(0, -92.5, 11, colour);
}

function hairInFront(hair: Hair, colour: string): string {
  if (hair === 'cap') return path('M-11 -93 Q-11 -104 0 -104 Q11 -104 11 -93 L19 -92 L19 -90 L-11 -91Z', colour);
  if (hair === 'short' || hair === 'long' || hair === 'bun')
    return path('M-10 -91 Q-9 -101 1 -101 Q9 -101 10 -92 Q2 -93 -2 -97 Q-5 -92 -10 -91Z', colour);
  if (hair === 'kap') return path('M-10 -93 Q0 -100 10 -93 Q6 -103 0 -103 Q-6 -103 -10 -93Z', ink.sand);
  return '';
}

const face = (singing: boolean) =>
  [
    ...[-3.6, 3.6].map((x) => circle(x, -90, 1.1, ink.black)),
    singing
      ? ellipse(0, -83.8, 2.8, 3.5, ink.wine) + ellipse(0, -82.2, 1.6, 1.5, ink.coral)
      : stroke('M-3.2 -85 Q0 -82.4 3.2 -85', ink.black, 1.1),
  ].join('');

/** A person, flat and friendly; 100 units high with the feet at the point of placing. */
export function person(
  at: Placing,
  {
    skin = 0,
    top,
    bottom,
    hair = 'short',
    hairColour = ink.black,
    arms = hanging,
    legs = standing,
    skirt,
    singing = false,
    holding = '',
  }: Person,
): string {
  const tone = skins[skin % skins.length] ?? skins[0];
  const leg = skirt ? tone : bottom;
  return place(
    at,
    each(legs, (part, side) => limb([side === 0 ? -5 : 5, -40], part, leg, 8.5)),
    each(legs, ([, [x, y]]) => ellipse(x + 2, y, 6.5, 3.6, ink.black)),
    limb([-11, -70], arms[0], top, 7.5),
    circle(arms[0][1][0], arms[0][1][1], 4.2, tone),
    hair === 'scarf' ? '' : hairBehind(hair, hairColour),
    path('M-14 -73 Q-12 -78 0 -78 Q12 -78 14 -73 L10 -38 Q0 -34 -10 -38Z', top),
    skirt ? path('M-10 -44 L10 -44 Q16 -28 22 -14 Q0 -7 -22 -14 Q-16 -28 -10 -44Z', bottom) : '',
    rect(-3.5, -82, 7, 8, tone, 3),
    hair === 'scarf' ? hairBehind(hair, hairColour) : '',
    circle(0, -89, hair === 'scarf' ? 8 : 9.6, tone),
    hairInFront(hair, hairColour),
    face(singing),
    holding,
    limb([11, -70], arms[1], top, 7.5),
    circle(arms[1][1][0], arms[1][1][1], 4.2, tone),
  );
}

/** Arm positions that come back. */
export const armsUp: readonly [Limb, Limb] = [
  [
    [-22, -82],
    [-26, -102],
  ],
  [
    [22, -82],
    [26, -102],
  ],
];
export const armsWide: readonly [Limb, Limb] = [
  [
    [-26, -68],
    [-40, -72],
  ],
  [
    [26, -68],
    [40, -72],
  ],
];
export const armsForward: readonly [Limb, Limb] = [
  [
    [-16, -58],
    [-4, -56],
  ],
  [
    [16, -58],
    [5, -54],
  ],
];
export const holdingHands: readonly [Limb, Limb] = [
  [
    [-22, -60],
    [-32, -52],
  ],
  [
    [22, -60],
    [32, -52],
  ],
];
export const walking: readonly [Limb, Limb] = [
  [
    [-10, -22],
    [-18, -3],
  ],
  [
    [10, -22],
    [14, -2],
  ],
];
export const kicking: readonly [Limb, Limb] = [
  [
    [-5, -20],
    [-8, -2],
  ],
  [
    [16, -34],
    [28, -22],
  ],
];
export const leaping: readonly [Limb, Limb] = [
  [
    [-20, -30],
    [-42, -26],
  ],
  [
    [18, -34],
    [38, -22],
  ],
];
export const sitting: readonly [Limb, Limb] = [
  [
    [-20, -34],
    [2, -28],
  ],
  [
    [20, -34],
    [-2, -28],
  ],
];
