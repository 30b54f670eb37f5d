import { memo } from 'react';
import type { Sort } from '@kunstwijzer/content/search';
import { Icon } from '../Icon.tsx';
import type { State } from './state.ts';
import type { FinderSay } from './texts.ts';

/** What of the question it is about. */
type View = Pick<State, 'sort' | 'postcode' | 'map'>;

type Props = View & {
  sorts: Sort[];
  /** Whether the postcode is one of the city; null while it is not known. */
  placed: boolean | null;
  /** The words ask for what is near. */
  asksPlace: boolean;
  onChange: (change: Partial<View>, typed?: boolean) => void;
  say: FinderSay;
};

/** In which order, from which postcode, and whether the map is shown. */
export const Order = memo(function Order({ sort, postcode, map, sorts, placed, asksPlace, onChange, say }: Props) {
  const whole = /^\d{4}/u.test(postcode.trim());
  return (
    <div className="order">
      <div className="field">
        <label htmlFor="finder-sort">{say('finder.sort')}</label>
        <select
          className="input"
          id="finder-sort"
          value={sort}
          onChange={({ currentTarget: { value } }) => onChange({ sort: value as Sort })}
        >
          {sorts.map((each) => (
            <option key={each} value={each}>
              {say(`finder.sort.${each}`)}
            </option>
          ))}
        </select>
      </div>
      {(sort === 'nearest' || asksPlace) && (
        <div className="field">
          <label htmlFor="finder-postcode">{say('finder.postcode')}</label>
          <input
            className="input"
            id="finder-postcode"
            dir="ltr"
            autoComplete="postal-code"
            maxLength={7}
            value={postcode}
            aria-describedby="finder-postcode-error"
            onChange={({ currentTarget: { value } }) => onChange({ postcode: value }, true)}
          />
          <p className="hint" id="finder-postcode-error" role="status">
            {whole ? placed === false && say('finder.postcode.unknown') : asksPlace && say('finder.near.ask')}
          </p>
        </div>
      )}
      <button type="button" className="button quiet" aria-pressed={map} onClick={() => onChange({ map: !map })}>
        <Icon name="pin" size={20} />
        {say('finder.map')}
      </button>
    </div>
  );
});
