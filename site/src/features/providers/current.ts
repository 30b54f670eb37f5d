import type { Discipline, Provider, RouteStep } from '@kunstwijzer/content/model';
import { districtsOf, getRecord } from '../../records.ts';
import { perSnapshot } from '../../snapshot.ts';
import { neighbours, stepsByProvider } from './query.ts';
import type { Neighbour } from './query.ts';

const asNeighbour = (provider: Provider): Neighbour => {
  const { slug, name, disciplines, example } = provider;
  return { slug, name, disciplines, example, districts: districtsOf(provider) };
};

const ofDiscipline = perSnapshot(({ providers }, discipline: Discipline) =>
  providers.filter(({ disciplines }) => disciplines.includes(discipline)).map(asNeighbour),
);

/** Slugs of providers to look at as well: with a discipline of this one. */
export function neighboursOf(provider: Provider): string[] {
  const all = provider.disciplines.flatMap((discipline) => ofDiscipline(discipline));
  const each = new Map(all.map((other) => [other.slug, other]));
  return neighbours(asNeighbour(provider), [...each.values()]);
}

const byProvider = perSnapshot(({ steps }) => stepsByProvider(steps));

/** The route steps that a provider stands on. */
export const stepsWith = (provider: string): RouteStep[] =>
  (byProvider().get(provider) ?? []).map((slug) => getRecord('steps', slug));
