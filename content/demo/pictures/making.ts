import { bunting, gull, house, stork, street, sun, tram, tree } from './city.ts';
import { armsForward, armsUp, person, walking } from './people.ts';
import { circle, each, ellipse, faint, ink, picture, place, poly, range, rect, stroke } from './svg.ts';
import { camera, drum, easel, headphones, microphone, openBook, paintPot, sound, trumpet } from './things.ts';

/* Pictures of the arts of the hand, the word and the city. */

export const visual = () =>
  picture(
    ink.paper,
    rect(0, 730, 1440, 230, ink.dune),
    circle(1130, 330, 240, ink.rose),
    faint(0.5, circle(270, 260, 170, ink.sky)),
    easel(
      { x: 640, y: 850, scale: 1.4 },
      rect(-168, -290, 336, 120, ink.leaf) + sun(90, -390, 40) + stork({ x: -20, y: -230, scale: 0.95 }),
    ),
    person(
      { x: 1040, y: 880, scale: 6, flip: true },
      {
        top: ink.blue,
        bottom: ink.black,
        skin: 4,
        hair: 'afro',
        arms: [
          [
            [-20, -56],
            [-12, -44],
          ],
          [
            [26, -70],
            [40, -76],
          ],
        ],
        holding: '',
      },
    ),
    stroke('M806 424 L740 410', ink.straw, 12),
    stroke('M744 411 L716 405', ink.coral, 22),
    paintPot({ x: 240, y: 880, scale: 1.25 }, ink.coral),
    paintPot({ x: 370, y: 910, scale: 1.1 }, ink.mustard, false),
    paintPot({ x: 1280, y: 900, scale: 1.3 }, ink.sea),
  );

export const photofilm = () =>
  picture(
    ink.sand,
    each(range(12), (beam) =>
      faint(
        beam % 2 ? 0 : 0.5,
        place(
          { x: 720, y: 480, turn: beam * 30 },
          poly(
            [
              [0, 0],
              [1100, -150],
              [1100, 150],
            ],
            ink.mustard,
          ),
        ),
      ),
    ),
    camera(
      { x: 720, y: 460, scale: 1.85 },
      rect(-140, -130, 280, 280, ink.sky) +
        sun(70, -50, 30) +
        house({ x: -130, y: 90, scale: 0.42 }, { style: 'step', wall: ink.brick }) +
        house({ x: -54, y: 90, scale: 0.42 }, { style: 'bell', wall: ink.straw }) +
        rect(-140, 90, 280, 80, ink.stone) +
        tram({ x: -96, y: 112, scale: 0.36 }, { body: ink.coral, band: ink.cream, window: ink.cream }),
    ),
    rect(0, 856, 1440, 104, ink.wine) + each(range(13), (hole) => rect(hole * 116 - 10, 882, 64, 52, ink.sand, 10)),
  );

export const writing = () =>
  picture(
    ink.teal,
    circle(720, 430, 330, ink.sea),
    street({ x: 430, y: 640, scale: 0.8 }, [
      { style: 'step', wall: ink.coral, floors: 2 },
      { style: 'bell', wall: ink.cream, trim: ink.brick, floors: 3, door: ink.brick },
      { style: 'neck', wall: ink.mustard, floors: 2, door: ink.wine },
      { style: 'spout', wall: ink.rose, trim: ink.white, floors: 2 },
    ]),
    openBook({ x: 720, y: 740, scale: 1.55 }),
    gull({ x: 250, y: 280, scale: 1.3, turn: -8 }),
    gull({ x: 1180, y: 200, scale: 1.6, turn: 6, flip: true }),
    gull({ x: 1300, y: 430, scale: 0.9, flip: true }),
    stroke('M1060 660 L1240 350', ink.mustard, 26),
    poly(
      [
        [1050, 686],
        [1046, 646],
        [1078, 664],
      ],
      ink.cream,
    ),
    stroke('M1226 374 L1240 350', ink.coral, 28),
  );

export const media = () =>
  picture(
    ink.plum,
    circle(470, 470, 330, ink.wine),
    rect(640, 180, 620, 430, ink.black, 34),
    rect(672, 212, 556, 366, ink.teal, 14),
    each(range(17), (bar) => {
      const height = 40 + Math.round(130 * Math.abs(Math.sin(bar * 0.9) * Math.cos(bar * 0.35)));
      return rect(704 + bar * 30, 395 - height, 18, height * 2, bar % 3 ? ink.mustard : ink.coral, 9);
    }),
    rect(900, 610, 100, 90, ink.black),
    rect(800, 690, 300, 26, ink.black, 13),
    rect(0, 716, 1440, 244, ink.orange),
    rect(0, 716, 1440, 20, ink.coral),
    microphone({ x: 400, y: 870, scale: 1.75 }, ink.night),
    headphones({ x: 1090, y: 830, scale: 1.05, turn: 10 }, ink.cream),
    sound({ x: 470, y: 380 }, ink.rose, 2),
  );

export const heritage = () =>
  picture(
    ink.sky,
    sun(1130, 250, 120, ink.mustard),
    place({ x: 250, y: 170 }, ellipse(0, 0, 150, 40, ink.white), ellipse(80, -24, 90, 40, ink.white)),
    street({ x: -40, y: 820, scale: 1.05 }, [
      { style: 'bell', wall: ink.orange, floors: 3, door: ink.night },
      { style: 'step', wall: ink.brick, floors: 4 },
      { style: 'flat', wall: ink.sand, trim: ink.white, floors: 3, lit: ink.teal, door: ink.coral },
      { style: 'neck', wall: ink.teal, floors: 4, door: ink.mustard },
      { style: 'spout', wall: ink.rose, trim: ink.white, floors: 2, lit: ink.blue, door: ink.wine },
      { style: 'bell', wall: ink.wine, floors: 4, door: ink.mustard },
      { style: 'step', wall: ink.straw, floors: 3, door: ink.brick },
      { style: 'neck', wall: ink.coral, floors: 3 },
    ]),
    place({ x: 430, y: 412 }, rect(-62, -14, 124, 16, ink.wine, 8)),
    stork({ x: 430, y: 398, scale: 1.25 }),
    rect(0, 820, 1440, 140, ink.sea),
    each(range(9), (wave) => faint(0.5, stroke(`M${wave * 170 + 20} ${870 + (wave % 2) * 40} h90`, ink.sky, 7))),
    rect(0, 812, 1440, 20, ink.stone),
  );

export const multi = () =>
  picture(
    ink.paper,
    circle(720, 400, 330, ink.sand),
    street({ x: 60, y: 660, scale: 0.62 }, [
      { style: 'step', wall: ink.rose, floors: 2, trim: ink.white },
      { style: 'bell', wall: ink.dune, floors: 3, trim: ink.white },
      { style: 'flat', wall: ink.rose, floors: 2, trim: ink.white },
    ]),
    street({ x: 1020, y: 660, scale: 0.62 }, [
      { style: 'neck', wall: ink.dune, floors: 2, trim: ink.white },
      { style: 'spout', wall: ink.rose, floors: 3, trim: ink.white },
      { style: 'step', wall: ink.dune, floors: 2, trim: ink.white },
    ]),
    rect(0, 660, 1440, 300, ink.dune),
    ellipse(720, 830, 620, 110, ink.sand),
    tree({ x: 110, y: 720, scale: 1.3 }),
    tree({ x: 1350, y: 720, scale: 1.2 }, ink.moss),
    bunting(-20, 110, 740, 130, 70),
    bunting(740, 130, 1460, 100, 70),
    person(
      { x: 330, y: 870, scale: 4.3 },
      { top: ink.coral, bottom: ink.night, skin: 0, arms: armsForward, hairColour: ink.brick },
    ),
    trumpet({ x: 360, y: 502, scale: 0.62, turn: -14 }),
    person(
      { x: 720, y: 830, scale: 4.6 },
      {
        top: ink.sea,
        bottom: ink.plum,
        skin: 3,
        hair: 'scarf',
        hairColour: ink.mustard,
        skirt: true,
        arms: armsUp,
        legs: walking,
      },
    ),
    person(
      { x: 1010, y: 880, scale: 4.3 },
      {
        top: ink.mustard,
        bottom: ink.teal,
        skin: 4,
        hair: 'afro',
        arms: [
          [
            [-20, -58],
            [-12, -48],
          ],
          [
            [24, -66],
            [36, -74],
          ],
        ],
      },
    ),
    easel(
      { x: 1230, y: 890, scale: 0.72 },
      rect(-168, -468, 336, 286, ink.cream) + circle(-40, -330, 70, ink.coral) + circle(60, -300, 50, ink.sea),
    ),
    drum({ x: 560, y: 900, scale: 0.7 }, ink.plum),
  );
