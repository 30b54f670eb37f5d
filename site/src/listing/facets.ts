import { disciplines, districts, keysOf } from '@kunstwijzer/content/model';
import type { Discipline, District } from '@kunstwijzer/content/model';
import { everything, inScope } from './scope.ts';
import type { Faceted, Scope } from './scope.ts';

export type { Scope } from './scope.ts';

/**
 * The scopes that have a page: everything, every discipline and every district (their addresses never disappear),
 * and each combination that has something in it.
 */
export function facetScopes(records: Faceted[]): Scope[] {
  const all = keysOf(disciplines);
  const places = keysOf(districts);
  const pairs = new Set(
    records.flatMap(({ facets }) =>
      (facets.disciplines ?? []).flatMap((discipline) => (facets.districts ?? []).map((at) => `${discipline} ${at}`)),
    ),
  );
  return [
    everything,
    ...all.map((discipline) => ({ discipline, district: null })),
    ...places.map((district) => ({ discipline: null, district })),
    ...all.flatMap((discipline) =>
      places.filter((at) => pairs.has(`${discipline} ${at}`)).map((district) => ({ discipline, district })),
    ),
  ];
}

const count = (records: Faceted[], scope: Scope) => records.filter((record) => inScope(record, scope)).length;

/** Every discipline with the number of records it has within the district of the scope. */
export const disciplineCounts = (records: Faceted[], { district }: Scope): { value: Discipline; count: number }[] =>
  keysOf(disciplines).map((value) => ({ value, count: count(records, { discipline: value, district }) }));

/** Every district with the number of records it has within the discipline of the scope. */
export const districtCounts = (records: Faceted[], { discipline }: Scope): { value: District; count: number }[] =>
  keysOf(districts).map((value) => ({ value, count: count(records, { discipline, district: value }) }));

/** A heading with records under it, and the scope of the page that has all of them; null when they are all here. */
export type Group<T> = {
  scope: Scope | null;
  district: District | null;
  discipline: Discipline | null;
  records: T[];
  total: number;
};

const flatLimit = 36;
const perGroup = 6;

/**
 * How a list page shows its records: all at once while they are few, else the first of each discipline (or, within
 * a discipline, of each district) with the way to the rest. Records without a known district come last, complete.
 */
export function listGroups<T extends Faceted>(records: T[], scope: Scope): Group<T>[] {
  const within = records.filter((record) => inScope(record, scope));
  const whole = { scope: null, discipline: null, district: null, records: within, total: within.length };
  if (within.length <= flatLimit || (scope.discipline && scope.district)) return [whole];
  const deeper: Scope[] = scope.discipline
    ? keysOf(districts).map((district) => ({ ...scope, district }))
    : keysOf(disciplines).map((discipline) => ({ ...scope, discipline }));
  const groups = deeper.map((each) => {
    const all = within.filter((record) => inScope(record, each));
    const cut = all.length > perGroup;
    const named = scope.discipline
      ? { discipline: null, district: each.district }
      : { discipline: each.discipline, district: null };
    return { ...named, scope: cut ? each : null, records: cut ? all.slice(0, perGroup) : all, total: all.length };
  });
  const rest = scope.discipline ? within.filter(({ facets }) => (facets.districts ?? []).length === 0) : [];
  const other = { scope: null, discipline: null, district: null, records: rest, total: rest.length };
  return [...groups, other].filter(({ total }) => total > 0);
}
