import { disciplines, districts, label } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import type { Translate } from '../i18n/index.ts';
import type { Facet } from '../ui/facet.ts';
import type { Entry } from './entry.ts';
import { disciplineCounts, districtCounts } from './facets.ts';
import type { Scope } from './scope.ts';

/** The path (without language) of the list of a scope; without an argument that of everything. */
export type ListPaths = (scope?: Partial<Scope>) => string;

type Context = { entries: Entry[]; scope: Scope; paths: ListPaths; locale: Locale; url: (path: string) => string };

/** Links to the same list for another discipline, with counts; "all" first. A combination without records is no link. */
export function disciplineFacets({ entries, scope, paths, locale, url }: Context, t: Translate): Facet[] {
  const { district } = scope;
  const all = { label: t('common.filter.all'), href: url(paths({ district })), active: scope.discipline === null };
  const values = disciplineCounts(entries, scope).map(({ value, count }) => ({
    label: label(disciplines, value, locale),
    href: count > 0 ? url(paths({ discipline: value, district })) : null,
    active: scope.discipline === value,
    count,
    line: value,
  }));
  return [all, ...values];
}

/** Links to the same list for another district, with counts; "all" first. A combination without records is no link. */
export function districtFacets({ entries, scope, paths, locale, url }: Context, t: Translate): Facet[] {
  const { discipline } = scope;
  const all = { label: t('common.filter.all'), href: url(paths({ discipline })), active: scope.district === null };
  const values = districtCounts(entries, scope).map(({ value, count }) => ({
    label: label(districts, value, locale),
    href: count > 0 ? url(paths({ discipline, district: value })) : null,
    active: scope.district === value,
    count,
  }));
  return [all, ...values];
}
