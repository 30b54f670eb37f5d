import { Icon } from '../Icon.tsx';
import { choose, drop } from './state.ts';
import type { Filter, State } from './state.ts';
import type { FinderSay } from './texts.ts';

type Props = { filters: Filter[]; state: State; onChange: (next: State) => void; say: FinderSay };

function Select({ filter, state, onChange, say }: Omit<Props, 'filters'> & { filter: Filter }) {
  const { key, label, options } = filter;
  return (
    <div className="field">
      <label htmlFor={`finder-${key}`}>{label}</label>
      <select
        className="input"
        id={`finder-${key}`}
        value={state.choices[key]?.[0] ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(choose(state, key, value === '' ? [] : [value]))}
      >
        <option value="">{say('listing.finder.any')}</option>
        {options.map(({ value, label: words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

function Boxes({ filter, state, onChange }: Omit<Props, 'filters' | 'say'> & { filter: Filter }) {
  const { key, label, options } = filter;
  const values = state.choices[key] ?? [];
  return (
    <fieldset className="boxes">
      <legend>{label}</legend>
      {options.map(({ value, label: words }) => (
        <label key={value}>
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
export const Filters = ({ filters, state, onChange, say }: Props) => (
  <details className="filters">
    <summary>
      <Icon name="menu" />
      {say('listing.finder.filters')}
    </summary>
    <div className="fields">
      {filters.map((filter) =>
        filter.multiple ? (
          <Boxes key={filter.key} filter={filter} state={state} onChange={onChange} />
        ) : (
          <Select key={filter.key} filter={filter} state={state} onChange={onChange} say={say} />
        ),
      )}
    </div>
  </details>
);
