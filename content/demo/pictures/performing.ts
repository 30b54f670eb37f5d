import { dunes, grass, standingGull, sun, tent } from './city.ts';
import { armsForward, armsUp, armsWide, kicking, leaping, person, walking } from './people.ts';
import { circle, each, ellipse, ink, path, picture, range, rect, stroke } from './svg.ts';
import { baglama, ball, curtain, drum, note, spotlight, trumpet } from './things.ts';

/* Pictures of the arts of the stage. */

export const music = () =>
  picture(
    ink.rose,
    sun(720, 470, 270, ink.coral),
    dunes(770, 150, ink.brick),
    dunes(850, 110, ink.wine, 120),
    baglama({ x: 440, y: 760, scale: 1.15, turn: -14 }),
    drum({ x: 1010, y: 850, scale: 1.3 }, ink.teal),
    trumpet({ x: 560, y: 560, scale: 1.35, turn: -24 }),
    note({ x: 170, y: 420, scale: 1.2, turn: -8 }, ink.cream),
    note({ x: 1130, y: 260, scale: 1.5, turn: 10 }, ink.cream),
    note({ x: 1250, y: 420 }, ink.wine),
  );

const singers = [
  { x: 250, top: ink.sea, bottom: ink.night, hair: 'bun', skin: 2 },
  { x: 470, top: ink.mustard, bottom: ink.wine, hair: 'short', skin: 0 },
  { x: 690, top: ink.cream, bottom: ink.teal, hair: 'scarf', hairColour: ink.blue, skin: 1 },
  { x: 910, top: ink.coral, bottom: ink.black, hair: 'afro', skin: 4 },
  { x: 1130, top: ink.plum, bottom: ink.night, hair: 'bald', skin: 5 },
] as const;

export const singing = () =>
  picture(
    ink.sky,
    sun(1180, 240, 110),
    dunes(640, 150, ink.dune),
    dunes(780, 120, ink.sand, 160),
    each(singers, ({ x, ...look }, index) =>
      person(
        { x, y: 880 + (index % 2) * 26, scale: 5 },
        {
          ...look,
          singing: true,
          arms: armsForward,
          holding: rect(-13, -66, 26, 17, ink.white, 2) + rect(-0.6, -66, 1.2, 17, ink.stone),
        },
      ),
    ),
    standingGull({ x: 1320, y: 920, scale: 2.1, flip: true }, true),
    note({ x: 360, y: 250, scale: 1.3, turn: -10 }, ink.coral),
    note({ x: 600, y: 180, scale: 1.7, turn: 6 }, ink.teal),
    note({ x: 860, y: 240, scale: 1.2, turn: 14 }, ink.plum),
  );

export const dance = () =>
  picture(
    ink.mustard,
    sun(720, 420, 250, ink.cream),
    dunes(730, 160, ink.orange),
    dunes(850, 130, ink.brick, 140),
    grass(160, 900, 1.4, ink.wine),
    grass(1290, 880, 1.6, ink.wine),
    person(
      { x: 330, y: 690, scale: 5, turn: -12 },
      { top: ink.teal, bottom: ink.night, skin: 3, hair: 'short', arms: armsUp, legs: leaping },
    ),
    person(
      { x: 730, y: 620, scale: 5.4 },
      { top: ink.coral, bottom: ink.wine, skin: 1, hair: 'bun', arms: armsWide, legs: leaping, skirt: true },
    ),
    person(
      { x: 1120, y: 700, scale: 5, turn: 14 },
      { top: ink.plum, bottom: ink.black, skin: 0, hair: 'long', hairColour: ink.brick, arms: armsUp, legs: kicking },
    ),
  );

export const theatre = () =>
  picture(
    ink.wine,
    rect(0, 760, 1440, 200, ink.straw),
    each(range(9), (board) => stroke(`M${board * 180 - 60} 960 L${board * 130 + 200} 760`, ink.dune, 5)),
    spotlight({ x: 500, y: 50, turn: 6 }, 820, 230),
    spotlight({ x: 960, y: 50, turn: -6 }, 820, 230),
    ellipse(430, 850, 210, 34, ink.sand),
    ellipse(1030, 850, 210, 34, ink.sand),
    person(
      { x: 430, y: 850, scale: 5.6 },
      {
        top: ink.mustard,
        bottom: ink.teal,
        skin: 2,
        hair: 'cap',
        hairColour: ink.night,
        arms: [
          [
            [-24, -62],
            [-38, -50],
          ],
          [
            [26, -82],
            [38, -98],
          ],
        ],
        legs: walking,
        singing: true,
      },
    ),
    person(
      { x: 1030, y: 850, scale: 5.6, flip: true },
      {
        top: ink.cream,
        bottom: ink.coral,
        skin: 5,
        hair: 'long',
        hairColour: ink.brick,
        skirt: true,
        arms: [
          [
            [-20, -60],
            [-6, -62],
          ],
          [
            [24, -76],
            [40, -86],
          ],
        ],
      },
    ),
    curtain(0, 250, 880, 4),
    curtain(1190, 250, 880, 4),
    path(
      'M0 0 H1440 V90 Q1320 170 1200 96 Q1080 170 960 96 Q840 170 720 96 Q600 170 480 96 Q360 170 240 96 Q120 170 0 90Z',
      ink.coral,
    ),
    rect(0, 0, 1440, 46, ink.brick),
  );

export const circus = () =>
  picture(
    ink.night,
    each(range(26), (star) => circle((star * 277) % 1440, (star * 131) % 420, 3 + (star % 3) * 2, ink.sand)),
    tent({ x: 720, y: 900, scale: 1.32 }, [ink.coral, ink.cream]),
    ellipse(720, 930, 640, 80, ink.dune),
    stroke('M60 360 H1380', ink.sand, 5),
    person(
      { x: 1080, y: 362, scale: 2.9 },
      { top: ink.mustard, bottom: ink.plum, skin: 1, hair: 'bun', arms: armsWide, skirt: true },
    ),
    stroke('M930 158 H1230', ink.cream, 7),
    person(
      { x: 620, y: 910, scale: 4.6 },
      {
        top: ink.sea,
        bottom: ink.wine,
        skin: 3,
        hair: 'cap',
        hairColour: ink.mustard,
        arms: [
          [
            [-24, -62],
            [-30, -84],
          ],
          [
            [24, -62],
            [30, -84],
          ],
        ],
      },
    ),
    ball(470, 440, 30, ink.mustard),
    ball(520, 345, 30, ink.sea),
    ball(620, 305, 30, ink.mustard),
    ball(720, 345, 30, ink.plum),
    ball(770, 440, 30, ink.sea),
  );
