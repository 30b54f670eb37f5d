import type { Discipline, RouteStep, Stage } from '@kunstwijzer/content/model';
import { lineOrder } from '@kunstwijzer/content/route';
import type { RouteGraph, RouteStation } from '@kunstwijzer/content/route';

/** A line to change to: at which stage one gets on there, and the step that leads there. */
export type Change = { discipline: Discipline; stage: Stage; step: RouteStep };

/** Where one can change to from a station, once for each line, in the order of the map. */
export function changesFrom(graph: RouteGraph, { discipline, stage }: RouteStation): Change[] {
  const found = graph.transfers.flatMap(({ from, to, via, steps }) => {
    const step = graph.step(steps[0] ?? '');
    const ways = [{ here: from, there: to }, ...(via === 'shared' ? [{ here: to, there: from }] : [])];
    return ways.flatMap(({ here, there }) =>
      step && here.discipline === discipline && here.stage === stage ? [{ ...there, step }] : [],
    );
  });
  return lineOrder.flatMap((line) => found.find((change) => change.discipline === line) ?? []);
}
