import type { AgeRange } from '@kunstwijzer/content/core';
import type { Discipline, District } from '@kunstwijzer/content/model';
import { abilities, lineOrder } from '@kunstwijzer/content/route';
import type { Ability, WayVisitor } from '@kunstwijzer/content/route';
import { latinDigits } from '../../i18n/digits.ts';
import { toAge } from '../../visitor/visitor.ts';
import type { WayData } from './graph.ts';

/* What the visitor tells about a route, and how the address says it. Runs in the browser: types of the model only. */

/** Null and empty is not said. Passes are no part of it: they are the visitor's on every page (visitor/store.ts). */
export type WayState = {
  /** Arts beside the one of the page. */
  also: Discipline[];
  age: number | null;
  can: Ability | null;
  district: District | null;
  /** Four digits. */
  postcode: string | null;
};

export const nothing: WayState = { also: [], age: null, can: null, district: null, postcode: null };

/** The names in the address; where the finder asks the same, its names. `leeftijd` is shared with the visitor's own. */
export const names = { also: 'kunst', age: 'leeftijd', can: 'kan', district: 'wijk', postcode: 'postcode' } as const;

/** What somebody can already do, as the address says it. */
export const abilityWords: Record<Ability, string> = {
  nothing: 'niets',
  bit: 'beetje',
  experienced: 'ervaren',
  back: 'terug',
};

/** Whether nothing was told. */
export const isIdle = (state: WayState): boolean =>
  state.also.length === 0 && [state.age, state.can, state.district, state.postcode].every((value) => value === null);

/** The four digits in what somebody typed, such as `2522 ab`; null while it is no postcode. */
export const toPostcode = (typed: string): string | null =>
  /^([1-9]\d{3})\s*(?:[a-z]{2})?$/iu.exec(latinDigits(typed).trim())?.[1] ?? null;

/** The state that an address carries. `districts` are the keys of the vocabulary; what is not known is left out. */
export function readState(query: URLSearchParams, page: Discipline, districts: readonly string[]): WayState {
  const district = query.get(names.district);
  const also = query.getAll(names.also);
  const ages = query.getAll(names.age).map(toAge);
  return {
    also: lineOrder.filter((discipline) => discipline !== page && also.includes(discipline)),
    age: ages.find((age) => age !== null) ?? null,
    can: abilities.find((ability) => abilityWords[ability] === query.get(names.can)) ?? null,
    district: district !== null && districts.includes(district) ? (district as District) : null,
    postcode: toPostcode(query.get(names.postcode) ?? ''),
  };
}

/** Puts a state in a query, in place of the one that it had; what others keep there stays. */
export function writeState(query: URLSearchParams, { also, age, can, district, postcode }: WayState): void {
  for (const name of Object.values(names)) query.delete(name);
  for (const discipline of also) query.append(names.also, discipline);
  if (age !== null) query.set(names.age, String(age));
  if (can) query.set(names.can, abilityWords[can]);
  if (district) query.set(names.district, district);
  if (postcode) query.set(names.postcode, postcode);
}

/** Who asks, for `myWay`: on the page of a line and perhaps an age group. An own age goes before the group's. */
export function visitorOf(
  state: WayState,
  { line, group, data }: { line: Discipline; group: AgeRange | null; data: WayData },
): WayVisitor {
  const byPostcode = state.postcode ? data.postcodes[state.postcode] : undefined;
  const byDistrict = state.district && { district: state.district, point: data.districts[state.district] };
  return {
    ages: state.age === null ? group : [state.age, state.age],
    disciplines: [line, ...state.also],
    can: state.can,
    from: byPostcode ?? byDistrict,
  };
}
