import { createRequire } from 'node:module';
import { localeKeys, locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { withDemo } from '@kunstwijzer/content/demo';
import { lineOrder, routeGraph, stageOrder } from '@kunstwijzer/content/route';
import type { RouteData } from '@kunstwijzer/content/route';
import { seed } from '@kunstwijzer/content/seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translate } from '../../../i18n/index.ts';
import { overlap, ring, track } from './geometry.ts';
import type { Box } from './geometry.ts';
import { labelledMap } from './labels.ts';
import { layout } from './layout.ts';
import type { MapInput, MapLayout } from './layout.ts';
import { measurer } from './measure.ts';
import { tripled } from './tripled.fixture.ts';
import { wrap } from './wrap.ts';

const measure = measurer(createRequire(import.meta.url).resolve);
const real: RouteData = withDemo(seed.published, '2026-11-22');

const labelled = (data: RouteData, locale: Locale) =>
  labelledMap(routeGraph(data), locales[locale].dir === 'rtl', { locale, t: translate(locale), measure });

type Named = { name: string; box: Box };

/** Points along a track, close enough to each other that no word fits between two of them. */
function along(d: string): { x: number; y: number }[] {
  const corners = [...d.matchAll(/[MLQ ]?(-?[\d.]+) (-?[\d.]+)/gu)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  return corners.slice(1).flatMap((to, i) => {
    const from = corners[i] ?? to;
    return Array.from({ length: 41 }, (_, k) => ({
      x: from.x + ((to.x - from.x) * k) / 40,
      y: from.y + ((to.y - from.y) * k) / 40,
    }));
  });
}

/** Everything that covers something else, in words. */
function collisions(places: MapLayout): string[] {
  const words: Named[] = [
    ...places.lines.flatMap(({ plate, stops }, line) => [
      { name: `plate ${line}`, box: plate },
      ...stops.map(({ label }, stage) => ({ name: `label ${line}-${stage}`, box: label })),
    ]),
    ...places.zones.map(({ head }, stage) => ({ name: `stage ${stage}`, box: head })),
  ].filter(({ box }) => box.width > 0 && box.height > 0);
  const rings: Named[] = places.lines.flatMap(({ stops, marks }, line) =>
    [...stops.map(({ at }) => at), ...marks].map(({ x, y }, i) => ({
      name: `ring ${line}-${i}`,
      box: { x: x - ring, y: y - ring, width: 2 * ring, height: 2 * ring },
    })),
  );
  const hits: Named[] = places.lines.flatMap(({ stops }, line) =>
    stops.map(({ hit }, stage) => ({
      name: `target ${line}-${stage}`,
      // Two stops of one station touch: a hair less, for what floating numbers add.
      box: { ...hit, y: hit.y + 0.01, height: hit.height - 0.02 },
    })),
  );
  const twice = (list: Named[]) =>
    list.flatMap((a, i) => list.slice(i + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} on ${b.name}`] : [])));
  const onTrack = places.lines.flatMap(({ segments }, line) =>
    segments.flatMap(({ d }) => {
      const points = along(d);
      return words.flatMap(({ name, box }) => {
        const grown = { x: box.x, y: box.y - track.width / 2, width: box.width, height: box.height + track.width };
        const isOwn = name === `plate ${line}`;
        const isHit = points.some(
          ({ x, y }) => x > grown.x && x < grown.x + grown.width && y > grown.y && y < grown.y + grown.height,
        );
        return isHit && !isOwn ? [`track ${line} through ${name}`] : [];
      });
    }),
  );
  const outside = [...words, ...rings].filter(
    ({ box }) => box.x < 0 || box.y < 0 || box.x + box.width > places.width || box.y + box.height > places.height,
  );
  return [
    ...twice(words),
    ...twice(hits),
    ...words.flatMap((a) => rings.flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} on ${b.name}`] : []))),
    ...onTrack,
    ...outside.map(({ name }) => `${name} outside`),
  ];
}

describe.each(localeKeys)('the map in %s', (locale) => {
  it.each([
    ['the content of the site', real],
    ['three times as much', tripled(real)],
    ['nothing', { steps: [], activities: [], providers: [] }],
  ])('lets no word, ring, track or plate cover another, with %s', (_name, data) => {
    expect(collisions(layout(labelled(data, locale)))).toEqual([]);
  });

  it('keeps the words of a station inside its label', () => {
    const map = labelled(tripled(real), locale);
    const places = layout(map);
    for (const [i, { stops }] of map.lines.entries())
      for (const [stage, { name, more }] of stops.entries())
        for (const line of [...name.lines, ...more.lines])
          expect(measure(line, 13.5)).toBeLessThanOrEqual((places.lines[i]?.stops[stage]?.label.width ?? 0) + 0.01);
  });
});

it('runs from the right in Arabic, with the plates at the right', () => {
  const places = layout(labelled(real, 'ar'));
  for (const { plate, stops } of places.lines) {
    const xs = stops.map(({ at }) => at.x);
    expect(xs).toEqual([...xs].sort((left, right) => right - left));
    expect(plate.x).toBeGreaterThan(xs[0] ?? 0);
  }
  const stop = places.lines[0]?.stops[0];
  expect((stop?.label.x ?? 0) + (stop?.label.width ?? 0)).toBeCloseTo((stop?.at.x ?? 0) + ring);
});

it('breaks the line where nothing is known, and nowhere else', () => {
  const map = labelled(real, 'nl');
  const broken = layout(map).lines.flatMap(({ segments }, i) =>
    segments.flatMap(({ isBroken }, stage) => (isBroken ? [`${lineOrder[i]} ${stageOrder[stage]}`] : [])),
  );
  const gaps = map.lines.flatMap(({ discipline, stops }) =>
    stops.flatMap(({ isGap, station }) => (isGap ? [`${discipline} ${station.stage}`] : [])),
  );
  expect(gaps.length).toBeGreaterThan(0);
  expect(broken).toEqual(expect.arrayContaining(gaps));
  expect(broken.length).toBeLessThanOrEqual(gaps.length * 2);
});

it('lays out any words and any stations that join', () => {
  const block = fc
    .string({ minLength: 0, maxLength: 60, unit: fc.constantFrom(...'abcdefghijklmnop  ') })
    .map((text) => wrap(text, 15, 158, measure));
  const stop = fc.record({
    name: block,
    more: block,
    changes: fc.integer({ min: 0, max: 9 }),
    isGap: fc.boolean(),
    joins: fc.boolean(),
  });
  const input: fc.Arbitrary<MapInput> = fc.record({
    rtl: fc.boolean(),
    stages: fc.array(block, { minLength: 5, maxLength: 5 }),
    lines: fc.array(fc.record({ name: block, stops: fc.array(stop, { minLength: 5, maxLength: 5 }) }), {
      minLength: 1,
      maxLength: 12,
    }),
  });
  fc.assert(
    fc.property(input, (map) => {
      expect(collisions(layout(map))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
