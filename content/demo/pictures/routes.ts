import { dunes, grass, gull, house, sun, tree } from './city.ts';
import { armsUp, holdingHands, person, walking } from './people.ts';
import { circle, each, faint, ink, path, picture, place, poly, range, rect, stroke } from './svg.ts';
import { note, spotlight, trumpet } from './things.ts';

/* Pictures of stories about ways into the arts. */

export const firstTrumpet = () =>
  picture(
    ink.orange,
    sun(930, 540, 250, ink.sand),
    gull({ x: 250, y: 210, scale: 1.2, turn: -8 }),
    gull({ x: 430, y: 320, scale: 0.8 }),
    dunes(760, 120, ink.coral, 220),
    path('M-40 960 Q240 700 560 690 Q860 690 1100 860 T1480 930 V1000 H-40Z', ink.dune),
    path('M-40 960 Q200 820 480 860 T1000 930 T1480 960 V1000 H-40Z', ink.sand),
    grass(210, 870, 1.7, ink.brick),
    grass(1010, 870, 1.4, ink.brick),
    grass(340, 920, 1.2, ink.wine),
    person(
      { x: 590, y: 714, scale: 5 },
      {
        top: ink.teal,
        bottom: ink.wine,
        skin: 2,
        hair: 'bun',
        skirt: true,
        arms: [
          [
            [12, -62],
            [22, -80],
          ],
          [
            [24, -66],
            [28, -80],
          ],
        ],
      },
    ),
    trumpet({ x: 636, y: 294, scale: 1.15, turn: -12 }),
    note({ x: 1060, y: 180, scale: 1.6, turn: 8 }, ink.cream),
    note({ x: 1210, y: 260, scale: 1.2, turn: 16 }, ink.wine),
    note({ x: 1180, y: 110, scale: 0.9, turn: 4 }, ink.cream),
  );

const pass = place(
  { x: 330, y: 560, turn: -12 },
  faint(0.2, rect(-246, -146, 512, 330, ink.black, 34)),
  rect(-260, -166, 520, 332, ink.coral, 34),
  path('M-260 40 Q-100 -40 40 50 T260 20 V132 Q260 166 226 166 H-226 Q-260 166 -260 132Z', ink.brick),
  rect(-216, -122, 130, 160, ink.cream, 14),
  circle(-151, -64, 34, ink.dune),
  path('M-206 38 Q-200 -22 -151 -22 Q-102 -22 -96 38Z', ink.teal),
  each([-96, -56, -16], (y, index) => rect(-50, y, 250 - index * 60, 18, ink.rose, 9)),
  each(range(9), (bar) => rect(-210 + bar * 26, 96, 10 + (bar % 3) * 5, 40, ink.cream)),
);

export const passRoad = () =>
  picture(
    ink.paper,
    circle(980, 330, 380, ink.sand),
    dunes(700, 60, ink.dune, 160),
    place(
      { x: 590, y: 0 },
      house(
        { x: 60, y: 640, scale: 1.05 },
        { style: 'bell', wall: ink.wine, floors: 2, lit: ink.mustard, door: ink.coral },
      ),
      house(
        { x: 310, y: 590, scale: 1.05 },
        { style: 'step', wall: ink.sea, floors: 3, trim: ink.white, door: ink.mustard },
      ),
      house(
        { x: 560, y: 640, scale: 1.05 },
        { style: 'spout', wall: ink.plum, floors: 2, trim: ink.rose, lit: ink.sand, door: ink.orange },
      ),
    ),
    stroke('M480 690 Q640 870 900 840 T1240 630', ink.cream, 64),
    stroke('M900 840 Q1010 780 998 590', ink.cream, 54),
    stroke('M760 836 Q780 760 746 640', ink.cream, 50),
    stroke('M480 690 Q640 870 900 840 T1240 630', ink.straw, 4),
    pass,
    person(
      { x: 900, y: 890, scale: 3.5 },
      { top: ink.blue, bottom: ink.night, skin: 2, hair: 'short', arms: holdingHands, legs: walking },
    ),
    person(
      { x: 1046, y: 890, scale: 2.5 },
      {
        top: ink.mustard,
        bottom: ink.coral,
        skin: 2,
        hair: 'long',
        skirt: true,
        arms: [
          [
            [-17, -66],
            [-24, -74],
          ],
          [
            [22, -80],
            [28, -98],
          ],
        ],
      },
    ),
    tree({ x: 1395, y: 850, scale: 1.1 }, ink.moss),
    gull({ x: 520, y: 170, scale: 1, turn: -6 }),
  );

export const stepsToStage = () =>
  picture(
    ink.plum,
    spotlight({ x: 1340, y: 40 }, 420, 180),
    each(
      range(5),
      (step) =>
        rect(
          470 + step * 194,
          800 - step * 88,
          194,
          500,
          [ink.teal, ink.sea, ink.mustard, ink.orange, ink.coral][step] ?? ink.coral,
        ) + rect(470 + step * 194, 800 - step * 88, 194, 18, ink.cream),
    ),
    rect(0, 860, 1440, 100, ink.night),
    poly(
      [
        [60, 876],
        [430, 850],
        [470, 916],
        [90, 940],
      ],
      ink.straw,
    ),
    poly(
      [
        [84, 882],
        [424, 858],
        [452, 908],
        [106, 930],
      ],
      ink.dune,
    ),
    person(
      { x: 268, y: 320, scale: 5.3, turn: 172 },
      {
        top: ink.coral,
        bottom: ink.teal,
        skin: 3,
        hair: 'cap',
        hairColour: ink.mustard,
        arms: [
          [
            [-24, -84],
            [-20, -108],
          ],
          [
            [30, -70],
            [44, -60],
          ],
        ],
        legs: [
          [
            [-24, -28],
            [-34, -6],
          ],
          [
            [24, -40],
            [36, -22],
          ],
        ],
      },
    ),
    person(
      { x: 1340, y: 450, scale: 3 },
      { top: ink.cream, bottom: ink.night, skin: 3, hair: 'cap', hairColour: ink.mustard, arms: armsUp },
    ),
    person(
      { x: 760, y: 714, scale: 2.2 },
      {
        top: ink.rose,
        bottom: ink.wine,
        skin: 0,
        hair: 'bun',
        legs: walking,
        arms: [
          [
            [-20, -64],
            [-26, -78],
          ],
          [
            [20, -64],
            [26, -78],
          ],
        ],
      },
    ),
    person({ x: 955, y: 626, scale: 2.2 }, { top: ink.teal, bottom: ink.black, skin: 4, hair: 'afro', legs: walking }),
  );
