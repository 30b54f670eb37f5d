import { escapeHtml } from '@kunstwijzer/content/core';
import { disciplines, disciplineStyle, label, pick } from '@kunstwijzer/content/model';
import type { Discipline, Locale } from '@kunstwijzer/content/model';
import { langAttributes } from '../../../ui/localized.ts';
import { pictograms } from '../../../ui/pictograms.ts';
import { badge, leading, ring, sizes } from './geometry.ts';
import type { Box, Point } from './geometry.ts';
import { lineNumber } from './labels.ts';
import type { LabelledMap, LabelledStop } from './labels.ts';
import type { MapLayout, MapLine, MapStop } from './layout.ts';
import { changesWidth } from './layout.ts';
import { circle, element, rect, sign } from './svg.ts';
import type { Attributes } from './svg.ts';
import type { Block } from './wrap.ts';

/** White lines along the tracks, so that on grey paper no two lines look the same; the first has none. */
const patterns = ['', '0', '12 7', '3 6', '18 5 3 5', '1 9', '28 9', '6 6', '12 4 4 4', '2 4', '20 4 2 4 2 4'];

export type MapWords = {
  locale: Locale;
  lineHref: (line: Discipline) => string;
  stopHref: (stop: LabelledStop) => string;
};

/** Draws a map that was laid out as the text of an SVG. Colours are left to style sheets: `data-line` and classes. */
export function draw(map: LabelledMap, places: MapLayout, { locale, lineHref, stopHref }: MapWords): string {
  const { rtl } = map;
  const fromStart = ({ x, width }: Box, offset: number) => (rtl ? x + width - offset : x + offset);
  // A text for each line: WebKit cuts Arabic words, and mixes them up, in lines (tspan) of one text.
  const words = (block: Block, at: Box, size: number, more: Attributes) => {
    const height = size * leading(rtl);
    const x = fromStart(at, 0);
    const rows = block.lines.map((line, i) =>
      element('text', { x, y: at.y + height * i + height / 2 + size * 0.34 }, escapeHtml(line)),
    );
    return rows.length === 0 ? '' : element('g', { 'font-size': size, ...more }, rows.join(' '));
  };

  const zone = ({ box, head }: MapLayout['zones'][number], stage: number) => {
    const name = map.stages[stage] as Block;
    const height = name.lines.length * sizes.stage * leading(rtl);
    const middle = { x: fromStart(head, 24), y: head.y + head.height / 2 };
    const text = { ...head, width: head.width - 46, x: rtl ? head.x : head.x + 46, y: middle.y - height / 2 };
    return (
      rect(box, { rx: 14, class: 'zone' }) +
      circle(middle, 14, 'stage') +
      sign(middle, stage + 1, 17, 'stage-number') +
      words(name, text, sizes.stage, { 'font-weight': 800, class: 'stage-name' })
    );
  };

  const plate = ({ plate: box }: MapLine, line: number) => {
    const { discipline, name } = map.lines[line] as LabelledMap['lines'][number];
    const { pictogram } = disciplineStyle[discipline];
    const middle = box.y + box.height / 2;
    const height = name.lines.length * sizes.line * leading(rtl);
    const text = { ...box, width: box.width - 37, x: rtl ? box.x : box.x + 37, y: middle - height / 2 };
    const icon = { x: fromStart(box, box.width - (rtl ? 8 : 27)), y: middle - 9.5, width: 19, height: 19 };
    return element(
      'a',
      {
        href: lineHref(discipline),
        class: 'plate',
        'aria-label': label(disciplines, discipline, locale),
      },
      rect(box, { rx: 9, class: 'plate-ground' }) +
        words(name, text, sizes.line, { 'font-weight': 800, class: 'plate-name' }) +
        element('svg', { ...icon, viewBox: '0 0 24 24', class: 'pictogram plate-name' }, pictograms[pictogram]),
    );
  };

  const isShared = ({ x, y }: Point) =>
    places.shared.some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height);
  /** Where the second row of a label is. */
  const secondRow = ({ name, more }: LabelledStop, box: Box) => {
    const nameHeight = name.lines.length * sizes.name * leading(rtl);
    const middle = box.y + nameHeight + (box.height - nameHeight) / 2;
    return { ...box, middle, y: middle - (more.lines.length * sizes.more * leading(rtl)) / 2 };
  };
  const stop = (input: LabelledStop, { at, label: box, hit }: MapStop, line: number) => {
    const title = input.title && pick(input.title, locale);
    return element(
      'a',
      {
        href: stopHref(input),
        class: input.isGap ? 'stop gap' : 'stop',
        'aria-label': input.spoken,
        'data-at': `${line}-${input.station.stage}`,
      },
      [
        rect(hit, { rx: 8, class: 'hit' }),
        isShared(at) ? '' : circle(at, ring - 1.5, 'ring'),
        words(input.name, box, sizes.name, { 'font-weight': 700, class: 'name', ...(title && langAttributes(title)) }),
        words(input.more, secondRow(input, box), sizes.more, { 'font-weight': 500, class: 'more' }),
      ].join(' '),
    );
  };
  // Signs lie on the links and are no part of their names: a number alone says nothing to who hears it. What stands for
  // two stations lies on both, so that the mark of one does not cover half of it.
  const signsOf = ({ plate: box, stops }: MapLine, line: number) => {
    const number = { x: fromStart(box, 19), y: box.y + box.height / 2 };
    const plateSign = circle(number, 11, 'plate-sign') + sign(number, line + 1, 14, 'plate-number');
    const stopSigns = stops.map(({ at, label: place }, stage) => {
      const input = map.lines[line]?.stops[stage] as LabelledStop;
      const first = input.more.width + changesWidth(1) - badge - 1.5;
      const y = secondRow(input, place).middle;
      const changes = input.lines.map((other, i) => {
        const middle = { x: fromStart(place, first + i * (badge * 2 + 3)), y };
        const inside = circle(middle, badge, 'change') + sign(middle, lineNumber(other), 10.5, 'change-number');
        return element('g', { 'data-line': other }, inside);
      });
      return changes.join('') + (input.isGap ? sign(at, '?', 11, 'gap-sign') : '');
    });
    const dots = stops.map(({ at }) => (isShared(at) ? circle(at, 5, 'dot') : ''));
    const own = element('g', { 'data-line': map.lines[line]?.discipline }, dots.join(''));
    return plateSign + stopSigns.join('') + own;
  };

  const ways = places.lines.map(({ segments, marks, end, stops }, line) => {
    const { discipline } = map.lines[line] as LabelledMap['lines'][number];
    const dash = patterns[line % patterns.length];
    const tracks = segments.map(
      ({ d, isBroken }) =>
        element('path', { d, class: isBroken ? 'track broken' : 'track' }) +
        (dash && !isBroken ? element('path', { d, class: 'pattern', 'stroke-dasharray': dash }) : ''),
    );
    const numbers = marks.map((at) => circle(at, badge + 1, 'mark') + sign(at, line + 1, 11.5, 'mark-number'));
    const last = stops.at(-1)?.at ?? end;
    const bar = element('path', { d: `M${last.x} ${last.y}H${end.x}m0 -6.5v13`, class: 'track end' });
    const ends = map.lines[line]?.stops.at(-1)?.isGap ? '' : bar;
    return element('g', { 'data-line': discipline }, tracks.join('') + ends + numbers.join(''));
  });
  const list = places.lines.map((line, i) => {
    const { discipline, stops } = map.lines[i] as LabelledMap['lines'][number];
    const items = stops.map((input, stage) => {
      return element('g', { role: 'listitem' }, stop(input, line.stops[stage] as MapStop, i));
    });
    return element(
      'g',
      { role: 'listitem', 'data-line': discipline },
      plate(line, i) + element('g', { role: 'list' }, items.join('')),
    );
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${Math.ceil(places.width)} ${Math.ceil(places.height)}`,
      width: Math.ceil(places.width),
      height: Math.ceil(places.height),
      class: 'metro',
      direction: rtl ? 'rtl' : undefined,
    },
    element('g', { 'aria-hidden': 'true' }, places.zones.map(zone).join('') + ways.join('')) +
      element('g', { role: 'list' }, list.join('')) +
      element(
        'g',
        { 'aria-hidden': 'true', 'pointer-events': 'none' },
        places.shared.map((box) => rect(box, { rx: ring, class: 'shared' })).join('') +
          places.lines.map(signsOf).join(''),
      ),
  );
}
