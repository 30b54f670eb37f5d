import { waysOut } from './ways-out.ts';
import type { Filter, State } from './state.ts';
import type { FinderSay } from './texts.ts';

type Props = {
  state: State;
  filters: Filter[];
  count: (state: State) => number;
  onChange: (next: State) => void;
  /** Address of the search over everything; null when this is it. */
  everywhere: string | null;
  say: FinderSay;
};

/** Nothing found: what to take back, with what that gives, and where else to look. */
export function NoResults({ state, filters, count, onChange, everywhere, say }: Props) {
  const typed = state.q.trim();
  const ways = waysOut(state, filters, count);
  return (
    <div className="no-results">
      <p>{say('listing.finder.none.tip')}</p>
      <ul role="list" className="chips">
        {ways.map(({ kind, label, next, results }) => (
          <li key={label}>
            <button type="button" onClick={() => onChange(next)}>
              <span>
                {say(kind === 'without' ? 'listing.finder.remove' : 'listing.finder.none.only', { filter: label })} (
                {say('common.results', { count: results })})
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="clear" onClick={() => onChange({ q: '', choices: {} })}>
            {say('listing.finder.clear')}
          </button>
        </li>
      </ul>
      {everywhere && typed !== '' && (
        <p>
          <a href={`${everywhere}?q=${encodeURIComponent(typed)}`}>
            {say('listing.finder.none.everywhere', { q: typed })}
          </a>
        </p>
      )}
    </div>
  );
}
