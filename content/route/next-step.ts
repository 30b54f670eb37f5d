import type { Activity, Ages, Discipline, Event, Provider, RouteStep, Stage } from '../model/index.ts';
import { agesMeet } from '../core/index.ts';
import type { RouteGraph } from './graph.ts';
import { stationsAfter } from './next.ts';
import { stageIndex } from './order.ts';

/** Where somebody stands on a line: the stage, for which ages, and the steps that come after it by name. */
type Standing = { discipline: Discipline; stage: Stage; ages: Ages; named: RouteStep[] };

/** The next step from a record: its own line and stage, and what comes after it there. */
export type NextStep = {
  discipline: Discipline;
  from: Stage;
  /** The station that it leads to; null when its editors named the steps. */
  to: Stage | null;
  steps: RouteStep[];
  activities: Activity[];
};

const most = 3;

/** The steps that editors named, else what there is at the nearest later station for the same ages; null is nothing. */
function after(graph: RouteGraph, { discipline, stage, ages, named }: Standing): NextStep | null {
  const at = { discipline, from: stage };
  if (named.length > 0) return { ...at, to: null, steps: named.slice(0, most), activities: [] };
  for (const station of stationsAfter(graph, discipline, stage)) {
    const steps = station.steps.filter((step) => agesMeet(ages, step.ages)).slice(0, most);
    const activities = station.activities
      .filter((activity) => agesMeet(ages, activity.ages))
      .slice(0, most - steps.length);
    if (steps.length + activities.length > 0) return { ...at, to: station.stage, steps, activities };
  }
  return null;
}

const stepsOf = (graph: RouteGraph, slugs: readonly string[]) =>
  [...new Set(slugs)].flatMap((slug) => graph.step(slug) ?? []);

/** The next step from an activity; null at the end of its line. */
export const nextFromActivity = (graph: RouteGraph, { disciplines, stage, ages, nextSteps }: Activity) =>
  after(graph, { discipline: disciplines[0] as Discipline, stage, ages, named: stepsOf(graph, nextSteps) });

/** The next step after an event: whoever saw it can begin. */
export const nextFromEvent = (graph: RouteGraph, { disciplines, ages }: Event) =>
  after(graph, { discipline: disciplines[0] as Discipline, stage: 'meet', ages, named: [] });

/** The next step from the furthest station of a provider on its main line; null when it stands on none. */
export function nextFromProvider(graph: RouteGraph, { slug, disciplines, ages }: Provider): NextStep | null {
  const [main] = disciplines;
  const furthest = graph
    .standing(slug)
    .filter(({ discipline }) => discipline === main)
    .sort((a, b) => stageIndex(b.stage) - stageIndex(a.stage))[0];
  if (!furthest) return null;
  const own = furthest.steps.filter(({ providers }) => providers.includes(slug));
  const named = stepsOf(
    graph,
    own.flatMap(({ next }) => next),
  );
  return after(graph, { discipline: furthest.discipline, stage: furthest.stage, ages, named });
}
