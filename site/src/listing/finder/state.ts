import type { Sort } from '@kunstwijzer/content/search';

/* What the visitor asked for, and how the address bar says it. The names are Dutch in every language, as all paths. */

const params = {
  kind: 'soort',
  discipline: 'kunst',
  age: 'leeftijd',
  district: 'wijk',
  use: 'voor',
  day: 'dag',
  price: 'prijs',
  level: 'niveau',
  access: 'toegang',
  language: 'taal',
} as const;
const others = { q: 'q', sort: 'orde', postcode: 'postcode', map: 'kaart' } as const;

const sorts = { best: 'past', nearest: 'dichtbij', cheapest: 'goedkoop', soonest: 'eerst' } as const satisfies Record<
  Sort,
  string
>;

export type FilterKey = keyof typeof params;

/** One filter with its choices. `multiple` filters are boxes to tick, others a list to choose one from. */
export type Filter = { key: FilterKey; label: string; multiple: boolean; options: { value: string; label: string }[] };

export type Choices = Partial<Record<FilterKey, string[]>>;

/** `postcode` is what was typed, valid or not; `map` shows the districts beside the results. */
export type State = { q: string; choices: Choices; sort: Sort; postcode: string; map: boolean };

export const nothing: State = { q: '', choices: {}, sort: 'best', postcode: '', map: false };

/** Nothing asked: the page shows its own list. */
export const isIdle = ({ q, choices, sort, map }: State): boolean =>
  q.trim() === '' && sort === 'best' && !map && Object.values(choices).every((values) => values.length === 0);

/** Values of the price, language and district filters that are no pass, no language and no district. */
export const freeOnly = 'gratis';
export const noDutch = 'geen-nederlands';
export const onlineOnly = 'online';

/** The state that a query string such as `?q=koor&wijk=laak` asks for; what is no choice of `filters` is left out. */
export function readState(search: string, filters: Filter[]): State {
  const query = new URLSearchParams(search);
  const chosen = filters.map(({ key, multiple, options }) => {
    const known = query.getAll(params[key]).filter((value) => options.some((option) => option.value === value));
    return [key, [...new Set(multiple ? known : known.slice(0, 1))]] as const;
  });
  const order = query.get(others.sort);
  return {
    q: (query.get(others.q) ?? '').slice(0, 200),
    choices: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
    sort: (Object.keys(sorts) as Sort[]).find((key) => sorts[key] === order) ?? 'best',
    postcode: (query.get(others.postcode) ?? '').slice(0, 7),
    map: query.get(others.map) === '1',
  };
}

/**
 * The query string of a state, empty when nothing is asked; filters in a fixed order, so that equal states share one.
 * What else `search` carries (the visitor's passes and age in years) stays, behind it.
 */
export function writeState({ q, choices, sort, postcode, map }: State, search = ''): string {
  const query = new URLSearchParams();
  if (q.trim() !== '') query.set(others.q, q.trim());
  for (const key of Object.keys(params) as FilterKey[])
    for (const value of choices[key] ?? []) query.append(params[key], value);
  if (sort !== 'best') query.set(others.sort, sorts[sort]);
  if (postcode.trim() !== '') query.set(others.postcode, postcode.trim());
  if (map) query.set(others.map, '1');
  const ours = new Set<string>([...Object.values(params), ...Object.values(others)]);
  for (const [name, value] of new URLSearchParams(search))
    // An age in years is the visitor's, an age group is ours.
    if (!ours.has(name) || (name === params.age && /^\d+$/u.test(value))) query.append(name, value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with one filter set to other values. */
export function choose(state: State, key: FilterKey, values: string[]): State {
  const rest = Object.entries(state.choices).filter(([each]) => each !== key);
  return { ...state, choices: Object.fromEntries(values.length > 0 ? [...rest, [key, values]] : rest) };
}

/** The state without one value of a filter. */
export const drop = (state: State, key: FilterKey, value: string): State =>
  choose(
    state,
    key,
    (state.choices[key] ?? []).filter((each) => each !== value),
  );

/** The same order, place and view, with nothing asked. */
export const cleared = (state: State): State => ({ ...state, q: '', choices: {}, sort: 'best' });

/** Every chosen value with its words, in the order of the filters. */
export const chosen = (
  { choices }: Pick<State, 'choices'>,
  filters: Filter[],
): { key: FilterKey; value: string; label: string }[] =>
  filters.flatMap(({ key, options }) =>
    options.filter(({ value }) => choices[key]?.includes(value)).map(({ value, label }) => ({ key, value, label })),
  );
