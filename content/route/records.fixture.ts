import type { Activity, Provider, RouteStep } from '../model/index.ts';

const ages = { min: null, max: null, groups: [], note: null };

/** A step for tests: only what the graph looks at. */
export const stepOf = (slug: string, part: Partial<RouteStep> = {}): RouteStep =>
  ({ slug, stage: 'discover', disciplines: ['music'], providers: ['aanbieder'], ages, next: [], ...part }) as RouteStep;

/** An activity for tests. */
export const activityOf = (slug: string, part: Partial<Activity> = {}): Activity =>
  ({
    slug,
    stage: 'discover',
    disciplines: ['music'],
    provider: 'aanbieder',
    ages,
    levels: [],
    nextSteps: [],
    venue: { space: null, place: null },
    ...part,
  }) as unknown as Activity;

/** A provider for tests. */
export const providerOf = (slug: string, part: Partial<Provider> = {}): Provider =>
  ({ slug, disciplines: ['music'], ages, levels: [], places: [], ...part }) as unknown as Provider;
