import { lineOrder, routeGraph, stageIndex, standings } from '@kunstwijzer/content/route';
import type { RouteGraph, RouteStation } from '@kunstwijzer/content/route';
import { findRecord } from './records.ts';
import { perSnapshot } from './snapshot.ts';

/** The data of the graph: its functions cannot be kept with what is derived from content. */
const drawn = perSnapshot((snapshot) => {
  const { lines, edges, transfers } = routeGraph(snapshot);
  return { lines, edges, transfers, standing: standings(lines) };
});

/** The routekaart of the snapshot: lines, stations, edges and transfers. */
export function route(): RouteGraph {
  const graph = drawn();
  return {
    ...graph,
    step: (slug) => findRecord('steps', slug),
    station: (discipline, stage) =>
      graph.lines[lineOrder.indexOf(discipline)]?.stations[stageIndex(stage)] as RouteStation,
    standing: (provider) => graph.standing.get(provider) ?? [],
  };
}
