import { memo, useEffect, useRef, useState } from 'react';
import type { Facets } from '@kunstwijzer/content/search';
import { Icon } from '../Icon.tsx';
import { filterId } from './choices-on-page.ts';
import { optionCount } from './question.ts';
import type { Choices, Filter } from './state.ts';
import type { FinderSay } from './texts.ts';

type Props = {
  filters: Filter[];
  choices: Choices;
  /** How many results each choice has, once something was asked. */
  facets: Facets | null;
  onChoose: (key: Filter['key'], change: (values: string[]) => string[]) => void;
  say: FinderSay;
  numbers: Intl.NumberFormat;
};
type One = Omit<Props, 'filters'> & { filter: Filter };

/** The words of a choice with its count; one that finds nothing has none, and looks like it. */
function counted({ filter, facets, numbers }: One) {
  return filter.options.map(({ value, label }) => {
    const count = facets && optionCount(facets, filter.key, value);
    return { value, count, label: count ? `${label} (${numbers.format(count)})` : label };
  });
}

function Select(props: One) {
  const { filter, choices, onChoose, say } = props;
  const { key, label } = filter;
  return (
    <div className="field">
      <label htmlFor={filterId(key)}>{label}</label>
      <select
        className="input"
        id={filterId(key)}
        value={choices[key]?.[0] ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(key, () => (value === '' ? [] : [value]))}
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
  const { filter, choices, onChoose } = props;
  const { key, label } = filter;
  const values = choices[key] ?? [];
  return (
    <fieldset className="boxes" id={filterId(key)}>
      <legend>{label}</legend>
      {counted(props).map(({ value, label: words, count }) => (
        <label key={value} className={count === 0 ? 'empty' : undefined}>
          <input
            type="checkbox"
            value={value}
            checked={values.includes(value)}
            onChange={({ currentTarget: { checked } }) =>
              onChoose(key, (now) => [...now.filter((each) => each !== value), ...(checked ? [value] : [])])
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

/** Every filter of the list, folded away until it is asked for. No names: without script only the words are sent. */
export const Filters = memo(function Filters({ filters, facets, ...rest }: Props) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  // It may have been opened before this script came.
  useEffect(() => setOpen(details.current?.open ?? false), []);
  // Counts that nobody sees would only make typing slower.
  const shown = { ...rest, facets: open ? facets : null };
  return (
    <details className="filters" ref={details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
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
});
