import { keysOf, stages } from '@kunstwijzer/content/model';
import type { Activity, Discipline, RouteStep, Stage } from '@kunstwijzer/content/model';

/** One stop on a line: the steps and activities of a discipline at a stage. No steps and no activities is a gap. */
export type Station = {
  stage: Stage;
  steps: RouteStep[];
  /** Steps of this stage that are for all arts; they stand on the line "mixed arts". */
  shared: RouteStep[];
  activities: Activity[];
};

const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);

/** The five stations of a discipline's line, in order. */
export function stationsOf(discipline: Discipline, steps: RouteStep[], activities: Activity[]): Station[] {
  const own = steps.filter((step) => step.disciplines.includes(discipline)).sort(bySlug);
  const shared =
    discipline === 'multi' ? [] : steps.filter((step) => step.disciplines.includes('multi') && !own.includes(step));
  const offer = activities.filter((activity) => activity.disciplines.includes(discipline)).sort(bySlug);
  return keysOf(stages).map((stage) => ({
    stage,
    steps: own.filter((step) => step.stage === stage),
    shared: shared.filter((step) => step.stage === stage).sort(bySlug),
    activities: offer.filter((activity) => activity.stage === stage),
  }));
}

/** Whether nothing is known at a station. */
export const isGap = ({ steps, activities }: Station): boolean => steps.length + activities.length === 0;

/** The line on which to show a step: the one the reader is on when the step is on it, else its first. */
export const lineOf = ({ disciplines }: RouteStep, here: Discipline | null): Discipline | undefined =>
  here && disciplines.includes(here) ? here : disciplines[0];
