import { gull, sea, standingGull, street, sun, tent } from './city.ts';
import { armsUp, holdingHands, kicking, person, walking } from './people.ts';
import type { Hair } from './people.ts';
import { circle, each, ellipse, ink, path, picture, place, poly, range, rect, skins, stroke } from './svg.ts';
import { note, openHand } from './things.ts';

/* Pictures of stories about people who meet outside. */

type Look = { top: string; bottom: string; hair: Hair; skin: number; hairColour?: string };

const dancers: readonly (Look & { x: number; skirt?: true; kick?: true })[] = [
  { x: 150, top: ink.coral, bottom: ink.night, hair: 'short', skin: 2 },
  { x: 340, top: ink.cream, bottom: ink.teal, hair: 'scarf', skin: 1, hairColour: ink.teal, skirt: true },
  { x: 530, top: ink.mustard, bottom: ink.wine, hair: 'afro', skin: 4, kick: true },
  { x: 720, top: ink.white, bottom: ink.brick, hair: 'bun', skin: 0, hairColour: ink.stone, skirt: true },
  { x: 910, top: ink.sea, bottom: ink.black, hair: 'cap', skin: 3, hairColour: ink.night, kick: true },
  { x: 1100, top: ink.plum, bottom: ink.night, hair: 'long', skin: 5, hairColour: ink.brick },
];

const dog = (at: Parameters<typeof place>[0]) =>
  place(
    at,
    rect(-44, -52, 84, 34, ink.wine, 16),
    stroke('M-34 -24 V0 M-16 -24 V0 M18 -24 V0 M32 -24 V0', ink.wine, 9),
    circle(50, -62, 20, ink.wine),
    rect(54, -64, 30, 15, ink.wine, 7),
    path('M38 -76 L30 -46 L48 -58Z', ink.black),
    stroke('M-44 -44 Q-66 -58 -58 -78', ink.wine, 8),
    circle(54, -66, 3, ink.white),
    circle(84, -58, 4, ink.black),
  );

export const beachDance = () =>
  picture(
    ink.rose,
    sun(720, 430, 190, ink.orange),
    gull({ x: 260, y: 190, scale: 1, turn: -6 }),
    gull({ x: 1150, y: 150, scale: 1.3, flip: true }),
    place({ x: 0, y: -20 }, sea(450)),
    path('M-20 640 Q360 570 720 640 T1460 620 V960 H-20Z', ink.sand),
    path('M-20 800 Q360 740 720 800 T1460 770 V960 H-20Z', ink.dune),
    each(dancers, ({ x, kick, ...look }, index) =>
      person(
        { x, y: 850 + Math.round(Math.sin(index) * 22), scale: 4.4 },
        {
          ...look,
          arms: [
            [
              [-17, -58],
              [-21.5, -46],
            ],
            [
              [17, -58],
              [21.5, -46],
            ],
          ],
          legs: kick ? kicking : walking,
        },
      ),
    ),
    dog({ x: 1290, y: 890, scale: 1.4 }),
  );

export const circusHands = () =>
  picture(
    ink.wine,
    tent({ x: 720, y: 980, scale: 1.9 }, [ink.brick, ink.coral]),
    ellipse(720, 940, 520, 70, ink.sand),
    openHand({ x: 240, y: 560, scale: 1.75, turn: 10 }, ink.teal, skins[1]),
    openHand({ x: 1200, y: 560, scale: 1.75, turn: -10, flip: true }, ink.mustard, skins[3]),
    person(
      { x: 720, y: 910, scale: 4.2 },
      {
        top: ink.cream,
        bottom: ink.night,
        skin: 2,
        hair: 'short',
        arms: [
          [
            [-22, -84],
            [-9, -103],
          ],
          [
            [22, -84],
            [9, -103],
          ],
        ],
      },
    ),
    person(
      { x: 720, y: 474, scale: 3.8 },
      { top: ink.mustard, bottom: ink.teal, skin: 0, hair: 'bun', hairColour: ink.brick, arms: armsUp },
    ),
  );

const boat = (at: Parameters<typeof place>[0], hull: string, sail: string) =>
  place(
    at,
    stroke('M0 -20 V-330', ink.wine, 12),
    path('M10 -320 L10 -40 L150 -40Z', sail),
    path('M-10 -280 L-10 -40 L-110 -40Z', ink.cream),
    path('M-190 -30 H200 Q180 50 120 60 H-120 Q-170 40 -190 -30Z', hull),
    rect(-190, -34, 390, 16, ink.cream, 8),
    poly(
      [
        [0, -330],
        [60, -312],
        [0, -294],
      ],
      ink.coral,
    ),
  );

export const harbourSongs = () =>
  picture(
    ink.sky,
    sun(300, 260, 120),
    street({ x: 700, y: 560, scale: 0.6 }, [
      { style: 'spout', wall: ink.rose, trim: ink.white, floors: 2 },
      { style: 'bell', wall: ink.straw, floors: 2 },
      { style: 'step', wall: ink.brick, floors: 3 },
      { style: 'flat', wall: ink.sand, trim: ink.white, floors: 2 },
      { style: 'neck', wall: ink.orange, floors: 3 },
      { style: 'spout', wall: ink.rose, trim: ink.white, floors: 2 },
      { style: 'bell', wall: ink.coral, floors: 2 },
    ]),
    sea(556),
    boat({ x: 300, y: 660, scale: 1.15 }, ink.brick, ink.mustard),
    boat({ x: 1160, y: 690, scale: 1, flip: true }, ink.night, ink.coral),
    gull({ x: 620, y: 170, scale: 1.1 }),
    gull({ x: 1260, y: 120, scale: 0.9, flip: true }),
    rect(0, 850, 1440, 110, ink.stone),
    each(range(12), (stone) => rect(stone * 128 - 20, 862, 116, 30, ink.paper, 8)),
    person(
      { x: 640, y: 910, scale: 5.6 },
      {
        top: ink.plum,
        bottom: ink.night,
        skin: 0,
        hair: 'kap',
        skirt: true,
        singing: true,
        arms: holdingHands,
        holding:
          path('M-14 -76 Q0 -64 14 -76 L10 -50 Q0 -44 -10 -50Z', ink.sea) +
          path('M-9 -42 L9 -42 L13 -16 Q0 -12 -13 -16Z', ink.sky),
      },
    ),
    person(
      { x: 905, y: 910, scale: 3.9 },
      {
        top: ink.orange,
        bottom: ink.blue,
        skin: 2,
        hair: 'afro',
        singing: true,
        arms: [
          [
            [-20, -62],
            [-26, -70],
          ],
          [
            [17, -60],
            [20, -44],
          ],
        ],
        holding: place({ x: 0, y: -56 }, circle(0, 0, 6.5, ink.cream)),
      },
    ),
    note({ x: 520, y: 330, scale: 1.3, turn: -8 }, ink.wine),
    note({ x: 830, y: 300, scale: 1.1, turn: 10 }, ink.brick),
    standingGull({ x: 1290, y: 880, scale: 1.4, flip: true }),
  );
