import { disciplines, districts, label } from '@kunstwijzer/content/model';
import type { District, Locale } from '@kunstwijzer/content/model';
import type { Translate } from '../i18n/index.ts';
import type { Facet } from '../ui/facet.ts';
import type { List } from './lists.ts';
import type { Scope } from './scope.ts';

/** The path (without language) of the list of a scope; without an argument that of everything. */
export type ListPaths = (scope?: Partial<Scope>) => string;

type Context = { list: List; scope: Scope; paths: ListPaths; locale: Locale; url: (path: string) => string };

/** Links to the same list for another discipline, with counts; "all" first. A combination without records is no link. */
export function disciplineFacets({ list, scope, paths, locale, url }: Context, t: Translate): Facet[] {
  const { district } = scope;
  const all = { label: t('common.filter.all'), href: url(paths({ district })), active: scope.discipline === null };
  const values = list.disciplines.map(({ value, count }) => ({
    label: label(disciplines, value, locale),
    href: count > 0 ? url(paths({ discipline: value, district })) : null,
    active: scope.discipline === value,
    count,
    line: value,
  }));
  return [all, ...values];
}

/** Links to the same list for each district, with counts and keys, for the map. */
export const mapFacets = ({ list, scope, paths, locale, url }: Context): (Facet & { key: District })[] =>
  list.districts.map(({ value, count }) => ({
    key: value,
    label: label(districts, value, locale),
    href: count > 0 ? url(paths({ discipline: scope.discipline, district: value })) : null,
    active: scope.district === value,
    count,
  }));

/** Links to the same list for another district, with counts; "all" first. A combination without records is no link. */
export function districtFacets(context: Context, t: Translate): Facet[] {
  const { scope, paths, url } = context;
  const { discipline, district } = scope;
  return [
    { label: t('common.filter.all'), href: url(paths({ discipline })), active: district === null },
    ...mapFacets(context),
  ];
}
