import { bunting, dunes, gull, street, sun, tram, tree } from './city.ts';
import type { House } from './city.ts';
import { person } from './people.ts';
import { circle, each, ellipse, faint, ink, path, picture, poly, range, rect, stroke } from './svg.ts';
import { baglama, microphone, note, paintPot, sound, trumpet } from './things.ts';

/* Pictures of stories about what rides and sounds through the city. */

const dark: readonly House[] = ['step', 'neck', 'spout', 'bell', 'flat', 'step', 'neck', 'spout'].map(
  (style, index) => ({
    style: style as House['style'],
    wall: index % 2 ? '#2a3a63' : '#243257',
    trim: '#34477a',
    lit: index % 3 === 1 ? ink.mustard : '#34477a',
    floors: 2 + (index % 3),
    door: '#34477a',
  }),
);

const riders = [
  { x: 68, top: ink.coral, hair: 'short', skin: 0 },
  { x: 194, top: ink.sea, hair: 'afro', skin: 4 },
  { x: 420, top: ink.plum, hair: 'scarf', skin: 1, hairColour: ink.teal },
  { x: 533, top: ink.blue, hair: 'cap', skin: 3, hairColour: ink.coral },
] as const;

export const lastTram = () =>
  picture(
    ink.night,
    each(range(30), (star) => circle((star * 331) % 1440, (star * 97) % 360, 2 + (star % 3), ink.sand)),
    circle(1210, 170, 74, ink.sand),
    circle(1180, 150, 66, ink.night),
    street({ x: -20, y: 770, scale: 1.02 }, dark),
    rect(0, 770, 1440, 190, '#151d38'),
    faint(0.25, ellipse(720, 850, 700, 60, ink.mustard)),
    stroke('M0 838 H1440 M0 900 H1440', ink.stone, 6),
    stroke('M0 250 H1440', ink.stone, 4),
    tram(
      { x: 120, y: 838, scale: 1.95 },
      {
        body: ink.coral,
        band: ink.cream,
        window: ink.sand,
        inside:
          each(riders, ({ x, ...look }) =>
            person({ x, y: -62, scale: 1.32 }, { ...look, bottom: ink.black, singing: true }),
          ) +
          trumpet({ x: 74, y: -172, scale: 0.2, turn: 6 }) +
          baglama({ x: 222, y: -112, scale: 0.17, turn: 16 }) +
          note({ x: 462, y: -160, scale: 0.3 }, ink.wine) +
          baglama({ x: 556, y: -108, scale: 0.17, turn: 20 }),
      },
    ),
    note({ x: 330, y: 300, scale: 1.3, turn: -8 }, ink.mustard),
    note({ x: 560, y: 210, scale: 1.6, turn: 6 }, ink.rose),
    note({ x: 960, y: 250, scale: 1.2, turn: 12 }, ink.mustard),
  );

export const cupboardRadio = () =>
  picture(
    ink.rose,
    sun(1220, 230, 110, ink.coral),
    street({ x: 480, y: 900, scale: 0.86 }, [
      { style: 'flat', wall: ink.teal, floors: 3, lit: ink.mustard },
      { style: 'spout', wall: ink.brick, floors: 2 },
      { style: 'flat', wall: ink.wine, floors: 4, lit: ink.mustard },
      { style: 'bell', wall: ink.orange, floors: 2, door: ink.wine },
      { style: 'step', wall: ink.plum, floors: 3, lit: ink.mustard },
      { style: 'flat', wall: ink.teal, floors: 2 },
      { style: 'neck', wall: ink.brick, floors: 3 },
    ]),
    rect(0, 890, 1440, 70, ink.night),
    sound({ x: 330, y: 420, scale: 1.7, turn: -16 }, ink.cream, 5),
    poly(
      [
        [120, 170],
        [40, 220],
        [40, 930],
        [120, 900],
      ],
      ink.straw,
    ),
    rect(110, 160, 330, 750, ink.wine, 10),
    rect(134, 184, 282, 702, ink.teal, 6),
    each([300, 700], (y) => rect(134, y, 282, 16, ink.wine)),
    each([160, 200, 236, 300, 340], (x, index) =>
      rect(
        x,
        700 - 70 - (index % 3) * 24,
        30,
        70 + (index % 3) * 24,
        [ink.coral, ink.mustard, ink.sea, ink.sand, ink.plum][index] ?? ink.coral,
      ),
    ),
    microphone({ x: 275, y: 702, scale: 0.94 }, ink.coral),
    stroke('M180 716 L220 884 M190 884 h60', ink.straw, 12),
    paintPot({ x: 340, y: 886, scale: 0.8 }, ink.sea, false),
    circle(60, 570, 12, ink.brick),
    gull({ x: 760, y: 160, scale: 1.1, turn: -4 }),
  );

const child = (
  x: number,
  y: number,
  flip: boolean,
  look: { top: string; bottom: string; skin: number; hair: 'short' | 'afro' | 'long' | 'bun' },
  paint: string,
) =>
  person(
    { x, y, scale: 3.3, flip },
    {
      ...look,
      arms: [
        [
          [-18, -58],
          [-16, -44],
        ],
        [
          [22, -76],
          [32, -90],
        ],
      ],
      holding: stroke('M30 -88 L38 -108', ink.straw, 3) + stroke('M38 -108 L41 -116', paint, 6),
    },
  );

export const paintBus = () =>
  picture(
    ink.sky,
    sun(180, 190, 90),
    dunes(640, 90, ink.leaf, 60),
    rect(0, 720, 1440, 240, ink.dune),
    ellipse(720, 900, 720, 60, ink.sand),
    tree({ x: 90, y: 740, scale: 1.5 }),
    tree({ x: 1390, y: 740, scale: 1.6 }, ink.moss),
    each(range(9), (pot) =>
      paintPot(
        { x: 470 + pot * 76, y: 330 - (pot % 2) * 6, scale: 0.8 },
        [ink.coral, ink.sea, ink.plum, ink.orange, ink.blue][pot % 5] ?? ink.coral,
        pot % 3 === 0,
      ),
    ),
    rect(400, 320, 760, 20, ink.brick, 10),
    path(
      'M370 390 Q370 340 430 340 H1110 Q1190 340 1200 440 L1210 620 Q1210 720 1170 740 H400 Q360 740 360 700Z',
      ink.mustard,
    ),
    rect(362, 600, 848, 44, ink.orange),
    each(range(2), (pane) => rect(420 + pane * 170, 400, 146, 130, ink.cream, 16)),
    rect(770, 384, 230, 330, ink.wine, 14),
    each([470, 560, 650], (y) => rect(770, y, 230, 12, ink.straw)),
    each([800, 850, 900, 950], (x, index) =>
      rect(
        x - 16,
        470 - 44 - (index % 2) * 16,
        34,
        44 + (index % 2) * 16,
        [ink.coral, ink.sea, ink.cream, ink.plum][index] ?? ink.coral,
        6,
      ),
    ),
    each([810, 890, 960], (x, index) => circle(x, 630, 20, [ink.orange, ink.rose, ink.sea][index] ?? ink.coral)),
    path('M1040 400 H1130 Q1160 400 1166 440 L1176 530 H1040Z', ink.cream),
    circle(520, 740, 66, ink.black) +
      circle(520, 740, 28, ink.stone) +
      circle(1080, 740, 66, ink.black) +
      circle(1080, 740, 28, ink.stone),
    circle(1196, 640, 18, ink.cream),
    bunting(-20, 100, 720, 90, 60),
    bunting(720, 90, 1460, 100, 60),
    child(250, 900, false, { top: ink.coral, bottom: ink.night, skin: 2, hair: 'short' }, ink.sea),
    child(690, 930, true, { top: ink.sea, bottom: ink.wine, skin: 0, hair: 'long' }, ink.coral),
    child(900, 920, false, { top: ink.plum, bottom: ink.teal, skin: 4, hair: 'afro' }, ink.mustard),
    child(1270, 900, true, { top: ink.cream, bottom: ink.blue, skin: 1, hair: 'bun' }, ink.plum),
  );
