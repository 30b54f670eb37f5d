import { armsForward, person, sitting } from './people.ts';
import type { Hair } from './people.ts';
import { circle, each, ellipse, faint, ink, path, picture, place, poly, range, rect, skins, stroke } from './svg.ts';
import { baglama, gong, hand, note } from './things.ts';

/* Pictures of stories about people who meet around a table or in a hall. */

type Look = { top: string; bottom: string; hair: Hair; skin: number; hairColour?: string };

const left: readonly Look[] = [
  { top: ink.plum, bottom: ink.black, hair: 'bun', skin: 0, hairColour: ink.stone },
  { top: ink.blue, bottom: ink.wine, hair: 'short', skin: 5, hairColour: ink.brick },
  { top: ink.sea, bottom: ink.night, hair: 'bald', skin: 3 },
];

const right: readonly Look[] = [
  { top: ink.mustard, bottom: ink.wine, hair: 'scarf', skin: 1, hairColour: ink.coral },
  { top: ink.cream, bottom: ink.teal, hair: 'short', skin: 2 },
  { top: ink.coral, bottom: ink.night, hair: 'long', skin: 5 },
];

// Three steps away from us along the table: place from the middle, floor and size.
const depths = [
  [300, 560, 2.9],
  [420, 700, 3.9],
  [570, 930, 5.3],
] as const;

const bowl = (x: number, y: number, scale: number) =>
  place(
    { x, y, scale },
    faint(0.25, ellipse(0, 12, 62, 20, ink.black)),
    path('M-54 -14 Q-48 26 0 26 Q48 26 54 -14Z', ink.sea),
    ellipse(0, -14, 54, 16, ink.teal),
    ellipse(0, -14, 44, 11, ink.orange),
  );

export const twoChoirs = () =>
  picture(
    ink.orange,
    rect(0, 0, 1440, 560, ink.brick),
    each(
      [260, 1000],
      (x) =>
        rect(x, 90, 180, 250, ink.sand, 90) +
        rect(x, 200, 180, 140, ink.sand) +
        stroke(`M${x + 90} 90 V340 M${x} 220 H${x + 180}`, ink.brick, 10),
    ),
    stroke('M720 0 V150', ink.black, 6),
    faint(
      0.25,
      poly(
        [
          [640, 200],
          [800, 200],
          [1080, 640],
          [360, 640],
        ],
        ink.sand,
      ),
    ),
    path('M620 210 Q640 140 720 140 Q800 140 820 210Z', ink.mustard),
    each(depths, ([away, floor, scale], index) =>
      person({ x: 720 - away, y: floor, scale }, { ...(left[index] as Look), singing: true, arms: armsForward }),
    ),
    each(depths, ([away, floor, scale], index) =>
      person(
        { x: 720 + away, y: floor, scale, flip: true },
        { ...(right[index] as Look), singing: true, arms: armsForward },
      ),
    ),
    poly(
      [
        [610, 480],
        [830, 480],
        [1080, 960],
        [360, 960],
      ],
      ink.cream,
    ),
    poly(
      [
        [680, 480],
        [760, 480],
        [830, 960],
        [610, 960],
      ],
      ink.rose,
    ),
    bowl(664, 560, 0.7) +
      bowl(782, 560, 0.7) +
      bowl(610, 680, 1) +
      bowl(836, 680, 1) +
      bowl(540, 850, 1.4) +
      bowl(906, 850, 1.4),
    place(
      { x: 720, y: 700, scale: 0.9 },
      ellipse(0, 0, 90, 30, ink.black),
      rect(-90, -70, 180, 72, ink.night, 10),
      ellipse(0, -70, 90, 28, ink.stone),
      ellipse(0, -68, 74, 20, ink.mustard),
    ),
    note({ x: 500, y: 150, scale: 1.4, turn: -10 }, ink.cream),
    note({ x: 910, y: 120, scale: 1.2, turn: 12 }, ink.sand),
    place({ x: 1235, y: 690, scale: 0.7, turn: 24 }, baglama({ x: 0, y: 0 })),
  );

const motif = {
  cross: (x: number, y: number) =>
    stroke(`M${x - 26} ${y - 26} L${x + 26} ${y + 26} M${x + 26} ${y - 26} L${x - 26} ${y + 26}`, ink.brick, 10),
  flower: (x: number, y: number) =>
    each(range(6), (petal) => place({ x, y, turn: petal * 60 }, ellipse(0, -24, 11, 20, ink.coral))) +
    circle(x, y, 11, ink.mustard),
  wheat: (x: number, y: number) =>
    stroke(`M${x} ${y + 44} V${y - 40}`, ink.straw, 6) +
    each(range(4), (row) =>
      stroke(`M${x} ${y - 20 + row * 17} l-18 -16 M${x} ${y - 20 + row * 17} l18 -16`, ink.mustard, 9),
    ),
  fish: (x: number, y: number) =>
    ellipse(x, y, 40, 19, ink.sea) +
    poly(
      [
        [x + 34, y],
        [x + 62, y - 20],
        [x + 62, y + 20],
      ],
      ink.sea,
    ) +
    circle(x - 20, y - 4, 5, ink.cream),
  ship: (x: number, y: number) =>
    path(`M${x - 44} ${y + 16} h88 l-18 26 h-52Z`, ink.wine) +
    poly(
      [
        [x - 4, y - 46],
        [x - 4, y + 10],
        [x - 40, y + 10],
      ],
      ink.blue,
    ) +
    poly(
      [
        [x + 4, y - 38],
        [x + 4, y + 10],
        [x + 34, y + 10],
      ],
      ink.sea,
    ),
  star: (x: number, y: number) =>
    rect(x - 24, y - 24, 48, 48, ink.plum) +
    place({ x, y, turn: 45 }, rect(-24, -24, 48, 48, ink.plum)) +
    circle(x, y, 12, ink.mustard),
};

const cloth = [
  'cross',
  'flower',
  'ship',
  'star',
  'wheat',
  'fish',
  'star',
  'wheat',
  'cross',
  'fish',
  'flower',
  'cross',
  'ship',
  'flower',
  'wheat',
] as const;

export const sharedCloth = () =>
  picture(
    ink.teal,
    each(range(7), (plank) => faint(0.18, rect(0, plank * 140, 1440, 8, ink.black))),
    place(
      { x: 720, y: 480, turn: -3 },
      rect(-470, -280, 940, 560, ink.cream, 10),
      rect(-446, -256, 892, 512, ink.coral, 6),
      rect(-430, -240, 860, 480, ink.cream, 4),
      each(cloth, (name, index) => motif[name]((index % 5) * 164 - 328, Math.floor(index / 5) * 156 - 156)),
    ),
    hand({ x: 330, y: 760, scale: 1.5, turn: 14 }, ink.mustard, skins[1]),
    hand({ x: 760, y: 800, scale: 1.5, turn: -6, flip: true }, ink.plum, skins[4]),
    hand({ x: 1170, y: 730, scale: 1.5, turn: -24, flip: true }, ink.coral, skins[0]),
    hand({ x: 480, y: 180, scale: 1.5, turn: 170 }, ink.wine, skins[2]),
    hand({ x: 1010, y: 180, scale: 1.5, turn: 188, flip: true }, ink.orange, skins[5]),
    stroke('M386 690 Q470 560 400 500', ink.brick, 5),
    stroke('M1080 690 Q960 620 1050 520', ink.sea, 5),
  );

export const gymGongs = () =>
  picture(
    ink.sand,
    rect(0, 700, 1440, 260, ink.straw),
    stroke('M0 820 H1440 M720 700 L640 960', ink.cream, 9),
    each(
      [40, 1180],
      (x) =>
        rect(x, 120, 220, 580, ink.dune, 6) +
        each(range(11), (bar) => rect(x + 12, 146 + bar * 50, 196, 14, ink.orange, 7)) +
        rect(x, 120, 16, 580, ink.brick) +
        rect(x + 204, 120, 16, 580, ink.brick),
    ),
    stroke('M330 740 V250 Q330 200 390 190 Q720 120 1050 190 Q1110 200 1110 250 V740', ink.wine, 30),
    stroke('M290 744 H400 M1040 744 H1150', ink.wine, 34),
    gong({ x: 520, y: 420, scale: 1 }, 96),
    gong({ x: 790, y: 430, scale: 1 }, 146),
    gong({ x: 1000, y: 400, scale: 1 }, 72),
    place(
      { x: 460, y: 800 },
      rect(-150, 0, 300, 60, ink.brick, 14),
      each(range(7), (key) => rect(-132 + key * 39, -24, 30, 44, ink.mustard, 6)),
    ),
    place(
      { x: 980, y: 800 },
      rect(-150, 0, 300, 60, ink.brick, 14),
      each(
        range(5),
        (key) => ellipse(-112 + key * 56, -8, 28, 20, ink.mustard) + circle(-112 + key * 56, -22, 8, ink.straw),
      ),
    ),
    person(
      { x: 300, y: 1000, scale: 5 },
      {
        top: ink.teal,
        bottom: ink.night,
        skin: 3,
        hair: 'short',
        legs: sitting,
        arms: [
          [
            [-18, -58],
            [-10, -46],
          ],
          [
            [24, -64],
            [30, -54],
          ],
        ],
      },
    ),
    person(
      { x: 1150, y: 1000, scale: 5, flip: true },
      {
        top: ink.cream,
        bottom: ink.plum,
        skin: 5,
        hair: 'short',
        hairColour: ink.stone,
        legs: sitting,
        arms: [
          [
            [-18, -58],
            [-10, -46],
          ],
          [
            [24, -64],
            [30, -54],
          ],
        ],
      },
    ),
    stroke('M450 730 L404 700', ink.wine, 9) + circle(404, 698, 15, ink.coral),
    stroke('M1000 730 L1040 696', ink.wine, 9) + circle(1042, 694, 15, ink.coral),
  );
