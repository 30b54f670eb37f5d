import type { Activity, Provider, RouteStep } from '../model/index.ts';
import type { RouteStation } from './graph.ts';

/** Somewhere to go at a station: a step, an activity, or a provider that has neither of them there. */
export type RoutePlace =
  { kind: 'step'; record: RouteStep } | { kind: 'activity'; record: Activity } | { kind: 'provider'; record: Provider };

/** The providers of a station that none of its steps and activities name. */
export function loneProviders({ steps, activities, providers }: RouteStation): Provider[] {
  const named = new Set([...steps.flatMap((step) => step.providers), ...activities.map(({ provider }) => provider)]);
  return providers.filter(({ slug }) => !named.has(slug));
}

/** The places of a station, each once: its steps, its activities, and the providers that stand there on their own. */
export const placesOf = (station: RouteStation): RoutePlace[] => [
  ...station.steps.map((record): RoutePlace => ({ kind: 'step', record })),
  ...station.activities.map((record): RoutePlace => ({ kind: 'activity', record })),
  ...loneProviders(station).map((record): RoutePlace => ({ kind: 'provider', record })),
];
