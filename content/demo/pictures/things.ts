import { circle, each, ellipse, faint, ink, path, place, poly, range, rect, stroke } from './svg.ts';
import type { Placing } from './svg.ts';

/** A trumpet, 300 long; the mouthpiece is on the left. */
export const trumpet = (at: Placing, colour: string = ink.mustard) =>
  place(
    at,
    stroke('M0 0 H210', colour, 14),
    path('M196 -10 Q250 -14 292 -62 L300 -62 L300 62 L292 62 Q250 14 196 10Z', colour),
    ellipse(298, 0, 14, 62, ink.straw),
    stroke('M60 0 Q60 52 96 52 H150 Q186 52 186 0', colour, 12),
    each([98, 124, 150], (x) => rect(x - 9, -34, 18, 84, ink.straw, 6) + circle(x, -42, 9, ink.cream)),
    rect(-22, -9, 24, 18, ink.straw, 5),
  );

/** A standing drum, 240 high. */
export const drum = (at: Placing, shell: string = ink.coral) =>
  place(
    at,
    path('M-100 -220 L100 -220 L70 -10 Q0 14 -70 -10Z', shell),
    stroke('M-98 -204 L-52 -14 L-4 -200 L46 -10 L96 -204', ink.cream, 7),
    ellipse(0, -220, 102, 30, ink.brick),
    ellipse(0, -224, 92, 24, ink.cream),
  );

/** A bağlama, 520 long, hanging from its peg box upwards; the bowl is at the point of placing. */
export const baglama = (at: Placing) =>
  place(
    at,
    rect(-11, -480, 22, 320, ink.wine, 5),
    each(range(8), (fret) => stroke(`M-11 ${-440 + fret * 32} H11`, ink.sand, 3)),
    path('M-12 -180 Q-92 -112 -84 -44 Q-74 26 0 30 Q74 26 84 -44 Q92 -112 12 -180Z', ink.orange),
    path('M0 -170 Q-62 -100 -58 -44 Q-50 8 0 10 Q50 8 58 -44 Q62 -100 0 -170Z', ink.dune),
    circle(0, -62, 13, ink.wine),
    rect(-24, -22, 48, 9, ink.wine, 4),
    stroke('M-5 -480 V-18 M5 -480 V-18', ink.cream, 2.4),
    path('M-13 -476 L-18 -536 Q0 -552 18 -536 L13 -476Z', ink.wine),
    each(range(3), (peg) => circle(-26, -528 + peg * 18, 6, ink.sand) + circle(26, -528 + peg * 18, 6, ink.sand)),
  );

/** A hanging gong. */
export const gong = (at: Placing, radius: number) =>
  place(
    at,
    stroke(
      `M${-radius * 0.5} ${-radius * 1.5} V${-radius * 0.8} M${radius * 0.5} ${-radius * 1.5} V${-radius * 0.8}`,
      ink.brick,
      6,
    ),
    circle(0, 0, radius, ink.straw),
    circle(0, 0, radius * 0.8, ink.mustard),
    circle(0, 0, radius * 0.3, ink.straw),
    faint(0.4, circle(-radius * 0.06, -radius * 0.08, radius * 0.18, ink.cream)),
  );

/** A studio microphone, 360 high on its foot. */
export const microphone = (at: Placing, colour: string = ink.night) =>
  place(
    at,
    ellipse(0, -6, 96, 18, ink.black),
    rect(-8, -150, 16, 146, ink.black),
    stroke('M-84 -250 Q-84 -150 0 -150 Q84 -150 84 -250', ink.black, 14),
    rect(-58, -370, 116, 190, colour, 58),
    each(range(4), (row) => stroke(`M-40 ${-330 + row * 30} H40`, ink.sand, 6)),
    rect(-58, -232, 116, 16, ink.mustard),
  );

/** A box camera of 520 × 330 with room for a scene in the lens; the point of placing is the middle. */
export const camera = (at: Placing, inLens: string) =>
  place(
    at,
    rect(-120, -230, 200, 90, ink.black, 20),
    rect(-260, -170, 520, 350, ink.night, 46),
    rect(-260, -100, 520, 40, ink.coral),
    circle(192, -132, 18, ink.mustard),
    rect(-222, -148, 84, 32, ink.sand, 10),
    circle(0, 10, 158, ink.cream),
    circle(0, 10, 140, ink.black),
    `<clipPath id="lens"><circle cx="0" cy="10" r="122"/></clipPath><g clip-path="url(#lens)">${inLens}</g>`,
    stroke('M-84 -62 Q-56 -96 -10 -100', ink.white, 9),
  );

/** An easel, 560 high, with a canvas of 340 × 300 whose middle is drawn by `work`. */
export const easel = (at: Placing, work: string) =>
  place(
    at,
    stroke('M-150 0 L-20 -560 M150 0 L20 -560 M0 -520 L40 -10', ink.wine, 14),
    rect(-180, -480, 360, 310, ink.cream, 6),
    rect(-168, -468, 336, 286, ink.sky),
    `<clipPath id="canvas"><rect x="-168" y="-468" width="336" height="286"/></clipPath><g clip-path="url(#canvas)">${work}</g>`,
    rect(-200, -172, 400, 20, ink.wine, 6),
  );

/** A pot of paint with a brush in it. */
export const paintPot = (at: Placing, colour: string, brush = true) =>
  place(
    at,
    brush ? stroke('M6 -90 L40 -190', ink.straw, 10) + path('M-2 -84 L14 -78 L24 -112 L8 -118Z', colour) : '',
    rect(-44, -92, 88, 92, ink.cream, 8),
    rect(-44, -62, 88, 40, colour),
    ellipse(0, -92, 44, 12, ink.stone),
    ellipse(0, -92, 36, 8, colour),
  );

/** An open book, 760 wide, seen from the front; the spine is at the point of placing. */
export const openBook = (at: Placing) =>
  place(
    at,
    path('M-390 -30 Q-200 -96 0 -24 Q200 -96 390 -30 L390 50 Q200 -10 0 60 Q-200 -10 -390 50Z', ink.brick),
    path('M-370 -60 Q-190 -124 0 -48 L0 40 Q-190 -30 -370 24Z', ink.cream),
    path('M370 -60 Q190 -124 0 -48 L0 40 Q190 -30 370 24Z', ink.white),
    each(range(4), (row) =>
      faint(
        0.5,
        stroke(`M-330 ${-52 + row * 20} Q-190 ${-94 + row * 20} -40 ${-42 + row * 20}`, ink.stone, 4),
        stroke(`M330 ${-52 + row * 20} Q190 ${-94 + row * 20} 40 ${-42 + row * 20}`, ink.stone, 4),
      ),
    ),
  );

/** Two theatre masks are too common; a spotlight is enough: a cone of light from the point of placing. */
export const spotlight = (at: Placing, length: number, spread: number, colour: string = ink.sand) =>
  place(
    at,
    faint(
      0.35,
      poly(
        [
          [-20, 0],
          [20, 0],
          [spread, length],
          [-spread, length],
        ],
        colour,
      ),
    ),
    rect(-34, -44, 68, 52, ink.black, 10),
  );

/** A curtain in folds from `x` over `width`, `height` long. */
export const curtain = (x: number, width: number, height: number, folds: number) =>
  each(range(folds), (fold) => {
    const wide = width / folds;
    const left = x + fold * wide;
    return path(
      `M${left} 0 H${left + wide} V${height} Q${left + wide / 2} ${height + 26} ${left} ${height}Z`,
      fold % 2 ? ink.coral : ink.brick,
    );
  });

/** Rings of sound that go out to the right. */
export const sound = (at: Placing, colour: string, count = 4) =>
  place(
    at,
    each(range(count), (index) => {
      const radius = 60 + index * 56;
      const x = Math.round(radius * 0.7);
      return faint(1 - index * 0.2, stroke(`M${x} ${-x} A${radius} ${radius} 0 0 1 ${x} ${x}`, colour, 12));
    }),
  );

/** A ball with a light edge. */
export const ball = (x: number, y: number, radius: number, colour: string) =>
  circle(x, y, radius, colour) + faint(0.35, circle(x - radius * 0.3, y - radius * 0.3, radius * 0.3, ink.white));

/** A hand that sews: a mitten with a pointing finger, 90 wide, with its sleeve below. */
export const hand = (at: Placing, sleeve: string, skin: string) =>
  place(
    at,
    rect(-34, 64, 68, 400, sleeve, 20),
    rect(-38, 60, 76, 26, ink.cream, 10),
    path('M-28 66 Q-38 16 -18 -10 Q0 -26 12 -6 L22 -50 Q32 -62 38 -46 L32 26 Q34 52 28 66Z', skin),
  );

/** An open hand that signs, 200 high, fingers up. */
export const openHand = (at: Placing, sleeve: string, skin: string) =>
  place(
    at,
    rect(-44, 40, 88, 300, sleeve, 24),
    rect(-50, 34, 100, 30, ink.cream, 12),
    rect(-52, -60, 104, 110, skin, 40),
    stroke('M-38 -40 L-52 -120 M-13 -48 L-18 -150 M14 -48 L18 -148 M38 -40 L54 -112', skin, 25),
    stroke('M42 10 L92 -34', skin, 27),
  );

/** Music that floats: one note. */
export const note = (at: Placing, colour: string) =>
  place(
    at,
    ellipse(0, 0, 18, 14, colour),
    rect(12, -74, 7, 76, colour),
    path('M19 -74 Q46 -62 44 -30 Q36 -50 19 -52Z', colour),
  );

/** Old headphones. */
export const headphones = (at: Placing, colour: string) =>
  place(
    at,
    stroke('M-110 0 Q-110 -150 0 -150 Q110 -150 110 0', colour, 20),
    rect(-146, -20, 62, 110, ink.black, 28),
    rect(84, -20, 62, 110, ink.black, 28),
    rect(-104, -14, 24, 98, ink.mustard, 12),
    rect(80, -14, 24, 98, ink.mustard, 12),
  );
