import { Demand } from './Demand.tsx';
import { openWays } from './ways.ts';
import type { Way } from './ways.ts';
import { cleared } from './state.ts';
import type { State } from './state.ts';
import type { FinderSay } from './texts.ts';

type Props = {
  state: State;
  ways: Way[];
  counts: number[];
  onChange: (next: State) => void;
  /** Address of the search over everything; null when this is it. */
  everywhere: string | null;
  /** The language of the page, as the address says it. */
  language: string;
  say: FinderSay;
};

const words = { near: 'finder.none.near', without: 'finder.remove', only: 'finder.none.only' } as const;

/** Nothing found: what to ask instead, with what that gives, and where else to look. */
export function NoResults({ state, ways, counts, onChange, everywhere, language, say }: Props) {
  const typed = state.q.trim();
  return (
    <div className="no-results">
      <p>{say('finder.none.tip')}</p>
      <ul role="list" className="chips">
        {openWays(ways, counts).map(({ kind, label, next, results }) => (
          <li key={`${kind} ${label}`}>
            <button type="button" onClick={() => onChange(next)}>
              <span>
                {say(words[kind], { filter: label })} ({say('common.results', { count: results })})
              </span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="clear" onClick={() => onChange(cleared(state))}>
            {say('finder.clear')}
          </button>
        </li>
      </ul>
      {everywhere && typed !== '' && (
        <p>
          <a href={`${everywhere}?q=${encodeURIComponent(typed)}`}>{say('finder.none.everywhere', { q: typed })}</a>
        </p>
      )}
      {typed !== '' && <Demand key={typed} query={typed} language={language} say={say} />}
    </div>
  );
}
