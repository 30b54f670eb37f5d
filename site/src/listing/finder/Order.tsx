import type { Sort } from '@kunstwijzer/content/search';
import { Icon } from '../Icon.tsx';
import type { State } from './state.ts';
import type { FinderSay } from './texts.ts';

type Props = {
  state: State;
  sorts: Sort[];
  /** Whether the postcode is one of the city; null while it is not known. */
  placed: boolean | null;
  onChange: (next: State, typed?: boolean) => void;
  say: FinderSay;
};

/** In which order, from which postcode, and whether the map is shown. */
export function Order({ state, sorts, placed, onChange, say }: Props) {
  const whole = /^\d{4}/u.test(state.postcode.trim());
  return (
    <div className="order">
      <div className="field">
        <label htmlFor="finder-sort">{say('finder.sort')}</label>
        <select
          className="input"
          id="finder-sort"
          value={state.sort}
          onChange={({ currentTarget: { value } }) => onChange({ ...state, sort: value as Sort })}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {say(`finder.sort.${sort}`)}
            </option>
          ))}
        </select>
      </div>
      {state.sort === 'nearest' && (
        <div className="field">
          <label htmlFor="finder-postcode">{say('finder.postcode')}</label>
          <input
            className="input"
            id="finder-postcode"
            dir="ltr"
            autoComplete="postal-code"
            maxLength={7}
            value={state.postcode}
            aria-describedby="finder-postcode-error"
            onChange={({ currentTarget: { value } }) => onChange({ ...state, postcode: value }, true)}
          />
          <p className="hint" id="finder-postcode-error" role="status">
            {whole && placed === false ? say('finder.postcode.unknown') : ''}
          </p>
        </div>
      )}
      <button
        type="button"
        className="button quiet"
        aria-pressed={state.map}
        onClick={() => onChange({ ...state, map: !state.map })}
      >
        <Icon name="pin" size={20} />
        {say('finder.map')}
      </button>
    </div>
  );
}
