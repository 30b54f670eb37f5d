import { disciplines, districts, keysOf } from '@kunstwijzer/content/model';
import type { Discipline, District } from '@kunstwijzer/content/model';
import { tallyOf } from '../tally.ts';
import type { Tally } from '../tally.ts';
import { everything } from './scope.ts';
import type { Faceted, Scope } from './scope.ts';

/** Records by the scopes whose list page they are on; asked with `within`. */
export type ByScope<T> = ReadonlyMap<string, T[]>;

const nameOf = ({ discipline, district }: Scope) => `${discipline ?? ''} ${district ?? ''}`;

/** Puts records on the list pages of their disciplines and districts, and of everything, in their order. */
export function byScope<T extends Faceted>(records: T[]): ByScope<T> {
  const lists = new Map<string, T[]>();
  for (const record of records)
    for (const discipline of [null, ...(record.facets.disciplines ?? [])])
      for (const district of [null, ...(record.facets.districts ?? [])]) {
        const name = nameOf({ discipline, district });
        const list = lists.get(name);
        if (list) list.push(record);
        else lists.set(name, [record]);
      }
  return lists;
}

/** The records on the list page of a scope. */
export const within = <T>(lists: ByScope<T>, scope: Scope): T[] => lists.get(nameOf(scope)) ?? [];

/**
 * The scopes that have a page: everything, every discipline and every district (their addresses never disappear),
 * and each combination that has something in it.
 */
export function facetScopes(lists: ByScope<unknown>): Scope[] {
  const all = keysOf(disciplines);
  const places = keysOf(districts);
  return [
    everything,
    ...all.map((discipline) => ({ discipline, district: null })),
    ...places.map((district) => ({ discipline: null, district })),
    ...all
      .flatMap((discipline) => places.map((district) => ({ discipline, district })))
      .filter((scope) => within(lists, scope).length > 0),
  ];
}

/** How many records have a value. */
export type FacetCount<Value> = { value: Value; tally: Tally };

/** Every discipline with the number of records it has within the district of the scope. */
export const disciplineCounts = (lists: ByScope<Faceted>, { district }: Scope): FacetCount<Discipline>[] =>
  keysOf(disciplines).map((value) => ({ value, tally: tallyOf(within(lists, { discipline: value, district })) }));

/** Every district with the number of records it has within the discipline of the scope. */
export const districtCounts = (lists: ByScope<Faceted>, { discipline }: Scope): FacetCount<District>[] =>
  keysOf(districts).map((value) => ({ value, tally: tallyOf(within(lists, { discipline, district: value })) }));

/** A heading with records under it, and the scope of the page that has all of them; null when they are all here. */
export type Group<T> = {
  scope: Scope | null;
  district: District | null;
  discipline: Discipline | null;
  records: T[];
  total: Tally;
};

const flatLimit = 36;
const perGroup = 6;

/**
 * How a list page shows its records: all at once while they are few, else the first of each discipline (or, within
 * a discipline, of each district) with the way to the rest. Records without a known district come last, complete.
 */
export function listGroups<T extends Faceted>(lists: ByScope<T>, scope: Scope): Group<T>[] {
  const here = within(lists, scope);
  const whole = { scope: null, discipline: null, district: null, records: here, total: tallyOf(here) };
  if (here.length <= flatLimit || (scope.discipline && scope.district)) return [whole];
  const deeper: Scope[] = scope.discipline
    ? keysOf(districts).map((district) => ({ ...scope, district }))
    : keysOf(disciplines).map((discipline) => ({ ...scope, discipline }));
  const groups = deeper.map((each) => {
    const all = within(lists, each);
    const cut = all.length > perGroup;
    const named = scope.discipline
      ? { discipline: null, district: each.district }
      : { discipline: each.discipline, district: null };
    return { ...named, scope: cut ? each : null, records: cut ? all.slice(0, perGroup) : all, total: tallyOf(all) };
  });
  const rest = scope.discipline ? here.filter(({ facets }) => (facets.districts ?? []).length === 0) : [];
  const other = { scope: null, discipline: null, district: null, records: rest, total: tallyOf(rest) };
  return [...groups, other].filter(({ records }) => records.length > 0);
}
