import { disciplines, districts, label } from '@kunstwijzer/content/model';
import type { District, Locale } from '@kunstwijzer/content/model';
import type { Translate } from '../i18n/index.ts';
import { countOf, isEmpty } from '../tally.ts';
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
  const values = list.disciplines.map(({ value, tally }) => ({
    label: label(disciplines, value, locale),
    href: isEmpty(tally) ? null : url(paths({ discipline: value, district })),
    active: scope.discipline === value,
    ...countOf(tally),
    line: value,
  }));
  return [all, ...values];
}

/** Links to the same list for each district, with counts and keys, for the map. */
export const mapFacets = ({ list, scope, paths, locale, url }: Context): (Facet & { key: District })[] =>
  list.districts.map(({ value, tally }) => ({
    key: value,
    label: label(districts, value, locale),
    href: isEmpty(tally) ? null : url(paths({ discipline: scope.discipline, district: value })),
    active: scope.district === value,
    ...countOf(tally),
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
