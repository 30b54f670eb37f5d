import { escapeHtml } from '@kunstwijzer/content/core';
import type { Box, Point } from './geometry.ts';

/* Parts of the drawing, as the text of SVG elements. */

export type Attributes = Record<string, string | number | undefined>;

const rounded = (value: string | number) =>
  typeof value === 'number' ? Math.round(value * 10) / 10 : escapeHtml(value);

/** An element of the drawing; `content` is markup already. */
export const element = (name: string, attributes: Attributes, content = ''): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${rounded(value)}"`))
    .join('')}>${content}</${name}>`;

export const rect = (box: Box, more: Attributes) => element('rect', { ...box, ...more });
export const circle = ({ x, y }: Point, r: number, kind: string) => element('circle', { cx: x, cy: y, r, class: kind });
/** A few letters in the middle of a sign. */
export const sign = ({ x, y }: Point, text: string | number, size: number, kind: string) =>
  element(
    'text',
    { x, y: y + size * 0.36, 'font-size': size, 'font-weight': 800, 'text-anchor': 'middle', class: kind },
    String(text),
  );
