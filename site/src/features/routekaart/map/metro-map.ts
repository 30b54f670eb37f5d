import { createRequire } from 'node:module';
import type { Locale } from '@kunstwijzer/content/model';
import type { RouteGraph } from '@kunstwijzer/content/route';
import type { Translate } from '../../../i18n/index.ts';
import { draw } from './draw.ts';
import type { MapWords } from './draw.ts';
import { labelledMap } from './labels.ts';
import { layout } from './layout.ts';
import { measurer } from './measure.ts';
import type { Measure } from './measure.ts';

let fonts: Measure | undefined;

/** Measures with the fonts of this package; they are read once. */
const measure: Measure = (text, size) =>
  (fonts ??= measurer(createRequire(`${import.meta.env.SITE_ROOT}package.json`).resolve))(text, size);

/** The metro map of a route as the text of an SVG. */
export function metroMap(
  graph: RouteGraph,
  locale: Locale,
  { t, rtl, ...hrefs }: { t: Translate; rtl: boolean } & Omit<MapWords, 'locale'>,
): string {
  const map = labelledMap(graph, rtl, { locale, t, measure });
  return draw(map, layout(map), { locale, ...hrefs });
}
