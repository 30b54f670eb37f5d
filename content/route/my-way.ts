import type { Discipline, District, Stage } from '../model/index.ts';
import { lineOrder, stageIndex, stageOrder } from './order.ts';
import { bestToJoin, inDistrict, joinable, nearness, onLine, ranked } from './way-fits.ts';
import type { Fit } from './way-fits.ts';
import { kilometres } from './way-places.ts';
import type { Ability, WayGraph, WayVisitor } from './way-places.ts';

/** A station further on; no places: we know none for this visitor. */
export type NextStation = { stage: Stage; places: Fit[] };

/** What else one can do, in the order to offer it. */
export type Otherwise =
  /** Not admitted at a next station: places for the meantime that take everyone. */
  | { kind: 'refused'; places: Fit[] }
  /** Nothing in the own district: the nearest one with places on this line. */
  | { kind: 'district'; district: District; km: number; count: number }
  /** Another line with places, in the own district if there is one. */
  | { kind: 'line'; discipline: Discipline; count: number; chosen: boolean }
  /** Nothing near, or not admitted: places to take part in from home. None: a question, we do not know who teaches online. */
  | { kind: 'online'; places: Fit[] }
  /** Somewhere on the way we know no place. */
  | { kind: 'tell' }
  /** Somebody who knows the district. */
  | { kind: 'ask' };

/** The route of one visitor: where it begins, what to join now, the next two stations, and what else. */
export type MyWay = {
  here: { discipline: Discipline; stage: Stage };
  near: Fit[];
  next: NextStation[];
  otherwise: Otherwise[];
};

const mostNear = 6;
const mostAtStation = 3;
const mostLines = 3;

/** Where somebody begins, and the stations whose places can be joined from there, the likeliest first. */
const starts: Record<Ability, { here: Stage; join: Stage[] }> = {
  nothing: { here: 'meet', join: ['discover', 'meet'] },
  bit: { here: 'discover', join: ['discover'] },
  back: { here: 'discover', join: ['discover', 'deepen'] },
  experienced: { here: 'deepen', join: ['deepen'] },
};

type Before = { near: Fit[]; linked: ReadonlySet<string> };

/** The places of a later station: steps that a place before it leads to first, what is near already only if need be. */
function stationAhead(
  graph: WayGraph,
  visitor: WayVisitor,
  { discipline, stage }: MyWay['here'],
  { near, linked }: Before,
): NextStation {
  const shown = new Set(near.map(({ place }) => place));
  const here = onLine(graph, visitor, discipline, [stage]).filter(({ place }) => place.stages.includes(stage));
  const fits = ranked(here, (fit) => [
    Number(!(fit.place.kind === 'step' && linked.has(fit.place.slug))),
    Number(fit.place.kind === 'provider'),
    Number(!fit.sure),
    nearness(fit, discipline),
  ]);
  const fresh = fits.filter(({ place }) => !shown.has(place));
  return { stage, places: (fresh.length > 0 ? fresh : fits).slice(0, mostAtStation) };
}

/** The line that fits best: with a place that is sure and in the own district, else sure, else any; first choice first. */
function bestLine(graph: WayGraph, visitor: WayVisitor, join: Stage[]): Discipline {
  const lines = visitor.disciplines.length > 0 ? visitor.disciplines : lineOrder;
  const scores = lines.map((discipline) => {
    const fits = joinable(graph, visitor, discipline, join);
    const sure = fits.filter((fit) => fit.sure);
    return {
      discipline,
      score: inDistrict(sure, visitor).length > 0 ? 3 : sure.length > 0 ? 2 : fits.length > 0 ? 1 : 0,
    };
  });
  const best = Math.max(...scores.map(({ score }) => score));
  return (scores.find(({ score }) => score === best) ?? { discipline: lineOrder[0] }).discipline;
}

/** The nearest other district with places to join; null when the own one has some, or no district has. */
function otherDistrict({ districts }: WayGraph, fits: Fit[], { from }: WayVisitor): Otherwise | null {
  if (!from || fits.some(({ sameDistrict }) => sameDistrict)) return null;
  const counts = new Map<District, number>();
  for (const { place } of fits)
    for (const district of new Set(place.at.map((each) => each.district)))
      counts.set(district, (counts.get(district) ?? 0) + 1);
  const [nearest] = [...counts]
    .map(([district, count]) => ({ district, count, km: kilometres(from.point, districts[district]) }))
    .sort((a, b) => a.km - b.km);
  return nearest ? { kind: 'district', ...nearest } : null;
}

/** Other lines with something to join: those the visitor chose as well, then those with most in the own district. */
function otherLines(graph: WayGraph, visitor: WayVisitor, here: Discipline, join: Stage[], few: boolean): Otherwise[] {
  return lineOrder
    .filter((discipline) => discipline !== here)
    .map((discipline) => {
      const fits = joinable(graph, visitor, discipline, join).filter((fit) => fit.sure || visitor.ages === null);
      const chosen = visitor.disciplines.includes(discipline);
      return { kind: 'line' as const, discipline, count: inDistrict(fits, visitor).length, chosen };
    })
    .filter(({ count, chosen }) => chosen || (few && count > 0))
    .sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count)
    .slice(0, Math.max(mostLines, visitor.disciplines.length));
}

/**
 * The route of a visitor. Pure, and every place in it is one of the graph. Never leads to a place whose ages leave the
 * visitor out; a place whose ages are not known is offered after the others, as not sure. A station without places
 * stays in the route. There is always somebody to ask.
 */
export function myWay(graph: WayGraph, visitor: WayVisitor): MyWay {
  const { here: stage, join } = starts[visitor.can ?? 'nothing'];
  const discipline = bestLine(graph, visitor, join);
  const fits = bestToJoin(graph, visitor, discipline, join);
  const near = fits.slice(0, mostNear);
  const before = onLine(graph, visitor, discipline, stageOrder.slice(0, stageIndex(stage) + 1));
  const linked = new Set(before.flatMap(({ place }) => place.next));
  const [first, second] = stageOrder.slice(stageIndex(stage) + 1);
  const next = [first, second].flatMap((later) => {
    if (!later) return [];
    const station = stationAhead(graph, visitor, { discipline, stage: later }, { near, linked });
    for (const { place } of station.places) for (const slug of place.next) linked.add(slug);
    return [station];
  });
  const mayBeRefused = next.some(({ places }) => places.some(({ place }) => place.wayIn === 'chosen'));
  const meanwhile = bestToJoin(graph, visitor, discipline, [stage, ...next.map((station) => station.stage)]);
  const district = otherDistrict(graph, fits, visitor);
  const nothingNear = inDistrict(fits, visitor).length === 0;
  const online = meanwhile.filter(({ place }) => place.online).slice(0, mostAtStation);
  return {
    here: { discipline, stage },
    near,
    next,
    otherwise: [
      ...(mayBeRefused ? [{ kind: 'refused' as const, places: meanwhile.slice(0, mostAtStation) }] : []),
      ...((nothingNear || mayBeRefused) && online.length > 0 ? [{ kind: 'online' as const, places: online }] : []),
      ...(district ? [district] : []),
      ...otherLines(graph, visitor, discipline, join, nothingNear),
      ...(nothingNear && online.length === 0 ? [{ kind: 'online' as const, places: [] }] : []),
      ...(fits.length === 0 || next.some(({ places }) => places.length === 0) ? [{ kind: 'tell' as const }] : []),
      { kind: 'ask' },
    ],
  };
}
