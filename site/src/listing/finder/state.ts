/* What the visitor asked for, and how the address bar says it. The names are Dutch in every language, as all paths. */

const params = {
  kind: 'soort',
  discipline: 'kunst',
  age: 'leeftijd',
  district: 'wijk',
  day: 'dag',
  price: 'prijs',
  level: 'niveau',
  access: 'toegang',
  language: 'taal',
} as const;

export type FilterKey = keyof typeof params;

/** One filter with its choices. `multiple` filters are boxes to tick, others a list to choose one from. */
export type Filter = { key: FilterKey; label: string; multiple: boolean; options: { value: string; label: string }[] };

export type Choices = Partial<Record<FilterKey, string[]>>;
export type State = { q: string; choices: Choices };

export const nothing: State = { q: '', choices: {} };

/** Nothing asked: the page shows its own list. */
export const isIdle = ({ q, choices }: State): boolean =>
  q.trim() === '' && Object.values(choices).every((values) => values.length === 0);

/** The state that a query string such as `?q=koor&wijk=laak` asks for; what is no choice of `filters` is left out. */
export function readState(search: string, filters: Filter[]): State {
  const query = new URLSearchParams(search);
  const chosen = filters.map(({ key, multiple, options }) => {
    const known = query.getAll(params[key]).filter((value) => options.some((option) => option.value === value));
    return [key, [...new Set(multiple ? known : known.slice(0, 1))]] as const;
  });
  return {
    q: (query.get('q') ?? '').slice(0, 200),
    choices: Object.fromEntries(chosen.filter(([, values]) => values.length > 0)),
  };
}

/** The query string of a state, empty when nothing is asked; filters in a fixed order, so that equal states share one. */
export function writeState({ q, choices }: State): string {
  const query = new URLSearchParams();
  if (q.trim() !== '') query.set('q', q.trim());
  for (const key of Object.keys(params) as FilterKey[])
    for (const value of choices[key] ?? []) query.append(params[key], value);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** The state with one filter set to other values. */
export function choose(state: State, key: FilterKey, values: string[]): State {
  const others = Object.entries(state.choices).filter(([each]) => each !== key);
  return { ...state, choices: Object.fromEntries(values.length > 0 ? [...others, [key, values]] : others) };
}

/** The state without one value of a filter. */
export const drop = (state: State, key: FilterKey, value: string): State =>
  choose(
    state,
    key,
    (state.choices[key] ?? []).filter((each) => each !== value),
  );

/** Every chosen value with its words, in the order of the filters. */
export const chosen = ({ choices }: State, filters: Filter[]): { key: FilterKey; value: string; label: string }[] =>
  filters.flatMap(({ key, options }) =>
    options.filter(({ value }) => choices[key]?.includes(value)).map(({ value, label }) => ({ key, value, label })),
  );
