import { disciplines, label, pick, stages } from '@kunstwijzer/content/model';
import type { Discipline, Locale, LocalizedText, RouteStep } from '@kunstwijzer/content/model';
import { lineOrder, placesOf } from '@kunstwijzer/content/route';
import type { RouteGraph, RouteStation, StationPlace } from '@kunstwijzer/content/route';
import { withCommas } from '../../../i18n/commas.ts';
import type { Translate } from '../../../i18n/index.ts';
import { changesFrom } from '../transfers.ts';
import { sizes } from './geometry.ts';
import { pairs } from './lanes.ts';
import type { MapInput, StopInput } from './layout.ts';
import type { Measure } from './measure.ts';
import { wrap } from './wrap.ts';
import type { Block } from './wrap.ts';

/** A stop with its words: for the drawing, and `spoken` for who hears the map. */
export type LabelledStop = StopInput & {
  station: RouteStation;
  /** The name of the station as it is in the content; null when no step gives it one. */
  title: LocalizedText | null;
  /** The lines that one can change to here, besides the neighbour that it shares its station with. */
  lines: Discipline[];
  spoken: string;
};

export type LabelledMap = Omit<MapInput, 'lines'> & {
  lines: { discipline: Discipline; name: Block; stops: LabelledStop[] }[];
};

type Words = { locale: Locale; t: Translate; measure: Measure };

const widest = { name: 158, plate: 112, stage: 150 };

/** The number of a line on the map, from 1. */
export const lineNumber = (discipline: Discipline): number => lineOrder.indexOf(discipline) + 1;

const isAt = (station: StationPlace, { discipline, stage }: StationPlace) =>
  station.discipline === discipline && station.stage === stage;

/** Whether two lines share a step at a stage. */
const isShared = (graph: RouteGraph, here: StationPlace, there: StationPlace): boolean =>
  graph.transfers.some(
    ({ via, from, to }) =>
      via === 'shared' && ((isAt(from, here) && isAt(to, there)) || (isAt(from, there) && isAt(to, here))),
  );

/**
 * The step that names a station, in every language the same: the one with the shortest Dutch title in lines, and of
 * those the one that most steps lead to or from. A name that the station beside it has comes last.
 */
function namingStep(graph: RouteGraph, { steps }: RouteStation, taken: RouteStep | null, measure: Measure) {
  const links = ({ slug, next }: RouteStep) => next.length + graph.edges.filter(({ to }) => to.slug === slug).length;
  const lines = ({ title }: RouteStep) => wrap(pick(title, 'nl').value, sizes.name, widest.name, measure).lines.length;
  const rank = (step: RouteStep) => (step === taken ? 1e6 : 0) + lines(step) * 1e3 - links(step);
  return [...steps].sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** What the map says in a language, broken into lines that fit. */
export function labelledMap(graph: RouteGraph, rtl: boolean, { locale, t, measure }: Words): LabelledMap {
  const paired = pairs(
    graph.lines.map(({ stations }, i) =>
      stations.map((station) => {
        const below = graph.lines[i + 1];
        return below !== undefined && isShared(graph, station, { ...station, discipline: below.discipline });
      }),
    ),
  );
  const names: (RouteStep | null)[][] = [];
  for (const [i, { stations }] of graph.lines.entries())
    names.push(stations.map((station, stage) => namingStep(graph, station, names[i - 1]?.[stage] ?? null, measure)));

  const secondRow = (station: RouteStation, isNamed: boolean) => {
    const count = placesOf(station).length;
    if (station.isGap) return t('routekaart.map.ask');
    if (!isNamed) return t('routekaart.count', { count });
    return count > 1 ? t('routekaart.map.more', { count: count - 1 }) : '';
  };
  const labelled = (station: RouteStation, line: number, stage: number): LabelledStop => {
    const title = names[line]?.[stage]?.title ?? null;
    const name = title ? pick(title, locale).value : '';
    const more = secondRow(station, title !== null);
    const all = changesFrom(graph, station).map((change) => change.discipline);
    const joins = paired[line]?.[stage] ?? false;
    const beside = [joins ? lineOrder[line + 1] : null, paired[line - 1]?.[stage] ? lineOrder[line - 1] : null];
    const lines = all.filter((other) => !beside.includes(other));
    const change = withCommas(
      all.map((other) => label(disciplines, other, locale)),
      locale,
    );
    return {
      station,
      title,
      name: wrap(name, sizes.name, widest.name, measure),
      more: wrap(more, sizes.more, widest.name, measure),
      changes: lines.length,
      lines,
      isGap: station.isGap,
      joins,
      spoken: [
        withCommas([label(disciplines, station.discipline, locale), label(stages, station.stage, locale)], locale),
        [name, more].filter(Boolean).join(' '),
        ...(change ? [t('routekaart.map.change', { lines: change })] : []),
      ].join('. '),
    };
  };
  return {
    rtl,
    stages: (graph.lines[0]?.stations ?? []).map(({ stage }) =>
      wrap(label(stages, stage, locale), sizes.stage, widest.stage, measure),
    ),
    lines: graph.lines.map(({ discipline, stations }, line) => ({
      discipline,
      name: wrap(label(disciplines, discipline, locale), sizes.line, widest.plate, measure),
      stops: stations.map((station, stage) => labelled(station, line, stage)),
    })),
  };
}
