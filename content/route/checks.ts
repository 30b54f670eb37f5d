import type { RouteStep } from '../model/index.ts';
import { agesMeet } from '../core/index.ts';
import type { RouteData } from './graph.ts';
import { isTerminus } from './order.ts';

/** What an editor should look at on the routekaart. Steps and activities are named by slug. */
export type RouteWarning =
  | { kind: 'deadEnd'; step: string }
  | { kind: 'noProvider'; step: string }
  /** Steps that lead back to where they began, in order; each leads to the next, the last to the first. */
  | { kind: 'cycle'; steps: string[] }
  | { kind: 'mutual'; steps: [string, string] }
  | { kind: 'agesApart'; collection: 'steps' | 'activities'; from: string; to: string }
  | { kind: 'unknownNext'; collection: 'steps' | 'activities'; from: string; to: string };

type Linked = Pick<RouteStep, 'slug' | 'next'>;

/** Pairs of steps that name each other as the next step; each pair once, in the order of the alphabet. */
export function mutualPairs(steps: Linked[]): [string, string][] {
  const next = new Map(steps.map((step) => [step.slug, step.next]));
  return steps.flatMap(({ slug, next: named }) =>
    [...new Set(named)]
      .filter((other) => slug < other && next.get(other)?.includes(slug))
      .map((other): [string, string] => [slug, other]),
  );
}

/** The shortest way along next steps from a step back to itself; null when there is none. */
function wayBack(start: string, next: ReadonlyMap<string, string[]>): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const to of next.get(at) ?? []) {
      if (to === start) {
        const way = [at];
        for (let back = cameFrom.get(at); back !== undefined; back = cameFrom.get(back)) way.unshift(back);
        return way;
      }
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, at);
      queue.push(to);
    }
  return null;
}

/**
 * The circles in the next steps, each once: the shortest one through each step that is in a circle. Two steps that
 * name each other are not a circle here (`mutualPairs`); a step that names itself is.
 */
export function cycles(steps: Linked[]): string[][] {
  const next = new Map(steps.map((step) => [step.slug, step.next]));
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const { slug } of steps) {
    const way = wayBack(slug, next);
    if (!way || way.length === 2) continue;
    const key = [...way].sort().join(' ');
    if (!seen.has(key)) found.push(way);
    seen.add(key);
  }
  return found;
}

/**
 * Everything on the routekaart that an editor should look at. A dead end is a step before the last stage without a
 * next step. Pure; in the order of the records.
 */
export function checkRoute({ steps, activities }: RouteData): RouteWarning[] {
  const known = new Map(steps.map((step) => [step.slug, step]));
  const links = [
    ...steps.map((from) => ({ collection: 'steps' as const, from, next: from.next })),
    ...activities.map((from) => ({ collection: 'activities' as const, from, next: from.nextSteps })),
  ].flatMap(({ collection, from, next }) => next.map((to) => ({ collection, from, to })));
  return [
    ...mutualPairs(steps).map((pair): RouteWarning => ({ kind: 'mutual', steps: pair })),
    ...cycles(steps).map((way): RouteWarning => ({ kind: 'cycle', steps: way })),
    ...links.flatMap(({ collection, from, to }): RouteWarning[] => {
      const target = known.get(to);
      if (!target) return [{ kind: 'unknownNext', collection, from: from.slug, to }];
      return agesMeet(from.ages, target.ages) ? [] : [{ kind: 'agesApart', collection, from: from.slug, to }];
    }),
    ...steps
      .filter((step) => step.next.length === 0 && !isTerminus(step))
      .map(({ slug }): RouteWarning => ({ kind: 'deadEnd', step: slug })),
    ...steps
      .filter(({ providers }) => providers.length === 0)
      .map(({ slug }): RouteWarning => ({ kind: 'noProvider', step: slug })),
  ];
}
