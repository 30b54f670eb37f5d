import { useState } from 'react';
import type { Facets } from '@kunstwijzer/content/search';
import { Icon } from '../Icon.tsx';
import { optionCount } from './question.ts';
import { choose, drop } from './state.ts';
import type { Filter, State } from './state.ts';
import type { FinderSay } from './texts.ts';

type Props = {
  filters: Filter[];
  state: State;
  /** How many results each choice has, once something was asked. */
  facets: Facets | null;
  onChange: (next: State) => void;
  say: FinderSay;
  numbers: Intl.NumberFormat;
};
type One = Omit<Props, 'filters'> & { filter: Filter };

/** The words of a choice with its count: a choice that finds nothing says so before it is made. */
function counted({ filter, facets, numbers }: One) {
  return filter.options.map(({ value, label }) => {
    const count = facets && optionCount(facets, filter.key, value);
    return { value, count, label: count === null ? label : `${label} (${numbers.format(count)})` };
  });
}

function Select(props: One) {
  const { filter, state, onChange, say } = props;
  const { key, label } = filter;
  return (
    <div className="field">
      <label htmlFor={`finder-${key}`}>{label}</label>
      <select
        className="input"
        id={`finder-${key}`}
        value={state.choices[key]?.[0] ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(choose(state, key, value === '' ? [] : [value]))}
      >
        <option value="">{say('finder.any')}</option>
        {counted(props).map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Boxes(props: One) {
  const { filter, state, onChange } = props;
  const { key, label } = filter;
  const values = state.choices[key] ?? [];
  return (
    <fieldset className="boxes">
      <legend>{label}</legend>
      {counted(props).map(({ value, label: words, count }) => (
        <label key={value} className={count === 0 ? 'empty' : undefined}>
          <input
            type="checkbox"
            value={value}
            checked={values.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChange(checked ? choose(state, key, [...values, value]) : drop(state, key, value))
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** Every filter of the list, folded away until it is asked for. No names: without script only the words are sent. */
export function Filters({ filters, facets, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  // Counts that nobody sees would only make typing slower.
  const shown = { ...rest, facets: open ? facets : null };
  return (
    <details className="filters" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Icon name="menu" />
        {rest.say('finder.filters')}
      </summary>
      <div className="fields">
        {filters.map((filter) =>
          filter.multiple ? (
            <Boxes key={filter.key} filter={filter} {...shown} />
          ) : (
            <Select key={filter.key} filter={filter} {...shown} />
          ),
        )}
      </div>
    </details>
  );
}
