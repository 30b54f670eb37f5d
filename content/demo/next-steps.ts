import type { Activity, RouteStep } from '../model/index.ts';
import { agesMeet } from '../core/index.ts';
import { stageIndex } from '../route/index.ts';
import { dice } from './random.ts';

/** The steps that come soonest after an activity: on its first line, at the nearest later stage, for ages that meet. */
function stepsAfter({ disciplines: [line], stage, ages }: Activity, steps: readonly RouteStep[]): RouteStep[] {
  const later = steps.filter(
    (step) =>
      line !== undefined &&
      step.disciplines.includes(line) &&
      stageIndex(step.stage) > stageIndex(stage) &&
      agesMeet(ages, step.ages),
  );
  const nearest = Math.min(...later.map((step) => stageIndex(step.stage)));
  return later.filter((step) => stageIndex(step.stage) === nearest);
}

/**
 * The activities, most of them with one or two of the steps that can follow; some name none, as not every provider will.
 * Without steps they name none.
 */
export const withNextSteps = (activities: Activity[], steps: readonly RouteStep[]): Activity[] =>
  activities.map((activity) => {
    const roll = dice(`${activity.slug}/next`);
    const after = stepsAfter(activity, steps);
    if (after.length === 0 || !roll.chance(75)) return activity;
    const [first, second] = [roll.pick(after).slug, roll.pick(after).slug];
    return { ...activity, nextSteps: [...new Set([first, second])] };
  });
