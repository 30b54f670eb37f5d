/** Small words for drawing: every function gives a piece of SVG. Coordinates are pixels, y goes down. */
export type Point = readonly [x: number, y: number];

/** The paper and inks of all pictures: warm, few, and made to stand beside each other. */
export const ink = {
  paper: '#fbf0dd',
  cream: '#fff8ea',
  sand: '#f2d6a2',
  dune: '#e6bd78',
  straw: '#d79f4d',
  mustard: '#f0a92f',
  orange: '#e9742e',
  coral: '#e2553d',
  brick: '#a93a2c',
  wine: '#6e2238',
  rose: '#f3b3a4',
  plum: '#5d3a6e',
  night: '#1d2a4d',
  blue: '#2f5f98',
  sky: '#bfe0e4',
  sea: '#2c8a8f',
  teal: '#146069',
  leaf: '#5f8f4e',
  moss: '#3d6744',
  stone: '#8d8a94',
  black: '#24202b',
  white: '#ffffff',
} as const;

export const skins = ['#f3c9a5', '#d99b6c', '#a8693f', '#85502f', '#6e4129', '#e8b48a'] as const;

export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;

export const circle = (x: number, y: number, radius: number, fill: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

/** A filled shape; `d` is an SVG path. */
export const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;

/** A line with round ends; `d` is an SVG path. */
export const stroke = (d: string, colour: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const poly = (points: readonly Point[], fill: string) =>
  `<polygon points="${points.map((point) => point.join(',')).join(' ')}" fill="${fill}"/>`;

export type Placing = { x: number; y: number; scale?: number; turn?: number; flip?: boolean };

/** Puts a drawing somewhere: moved, then turned (degrees), then scaled, mirrored when `flip`. */
export const place = ({ x, y, scale = 1, turn = 0, flip = false }: Placing, ...parts: string[]) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${flip ? -scale : scale} ${scale})">${parts.join('')}</g>`;

/** See-through, from 0 (nothing) to 1. */
export const faint = (opacity: number, ...parts: string[]) => `<g opacity="${opacity}">${parts.join('')}</g>`;

/** One drawing per item, in order. */
export const each = <T>(items: readonly T[], draw: (item: T, index: number) => string) => items.map(draw).join('');

/** Whole numbers from 0 up to but not including `count`. */
export const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A whole picture of 1440 × 960. */
export const picture = (background: string, ...parts: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1440" height="960" viewBox="0 0 1440 960">${rect(0, 0, 1440, 960, background)}${parts.join('')}</svg>`;
