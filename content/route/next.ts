import type { Activity, Discipline, RouteStep, Stage } from '../model/index.ts';
import type { RouteGraph, RouteStation } from './graph.ts';
import { stageIndex, stageOrder } from './order.ts';

/** What comes after a step or an activity. */
export type NextSteps = {
  /** The steps that its editors name, in their order. */
  named: RouteStep[];
  /** The later stations of its line where there is something, nearest first. */
  stations: RouteStation[];
};

/** The stations of a line after a stage, nearest first, also those where nothing is known. */
export const stationsAfter = (graph: RouteGraph, discipline: Discipline, stage: Stage): RouteStation[] =>
  stageOrder.slice(stageIndex(stage) + 1).map((later) => graph.station(discipline, later));

/**
 * Where one can go from a step or an activity. `line` is the line to stay on when the record is on more than one;
 * its first discipline when left out.
 */
export function nextFrom(graph: RouteGraph, record: RouteStep | Activity, line?: Discipline): NextSteps {
  const discipline = line && record.disciplines.includes(line) ? line : (record.disciplines[0] as Discipline);
  const slugs = 'next' in record ? record.next : record.nextSteps;
  return {
    named: slugs.flatMap((slug) => graph.step(slug) ?? []),
    stations: stationsAfter(graph, discipline, record.stage).filter(({ isGap }) => !isGap),
  };
}

/** The line on which to show a record: the one the reader is on when the record is on it, else its first. */
export const lineOf = (
  { disciplines }: Pick<RouteStep | Activity, 'disciplines'>,
  here: Discipline | null,
): Discipline | undefined => (here && disciplines.includes(here) ? here : disciplines[0]);
