import { disciplineStyle, District } from '@kunstwijzer/content/model';
import { disciplineOfSlug } from '../urls.ts';
import type { Scope } from './scope.ts';

type Params = { discipline?: string; district?: string };

/**
 * The route params of facet pages: `discipline` for `kunst/[discipline]/`, `district` for `wijk/[district]/`,
 * `both` for `kunst/[discipline]/[district]/`. `scopes` are those that have a page.
 */
export function facetParams(scopes: Scope[]): Record<'discipline' | 'district' | 'both', Params[]> {
  const params = ({ discipline, district }: Scope): Params => ({
    ...(discipline && { discipline: disciplineStyle[discipline].slug }),
    ...(district && { district }),
  });
  return {
    discipline: scopes.filter((scope) => scope.discipline && !scope.district).map(params),
    district: scopes.filter((scope) => !scope.discipline && scope.district).map(params),
    both: scopes.filter((scope) => scope.discipline && scope.district).map(params),
  };
}

/** The scope of a page by its route params; null when there is no such discipline or district. */
export function scopeOf({ discipline, district }: Record<string, string | undefined>): Scope | null {
  const art = disciplineOfSlug(discipline);
  const place = District.safeParse(district);
  if ((discipline && !art) || (district && !place.success)) return null;
  return { discipline: art, district: place.data ?? null };
}
