import { Demand } from './Demand.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import type { Onward } from './Elsewhere.tsx';
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
  /** What it is about when it is not of this site; null when it is. */
  elsewhere: string | null;
  onward: Onward;
  /** Address of the search over everything; null when this is it. */
  everywhere: string | null;
  /** The language of the page, as the address says it. */
  language: string;
  say: FinderSay;
};

const words = { near: 'finder.none.near', without: 'finder.remove', only: 'finder.none.only' } as const;

/** Nothing found: what to ask instead, with what that gives, and where else to look. */
export function NoResults({ state, ways, counts, onChange, elsewhere, onward, everywhere, language, say }: Props) {
  const typed = state.q.trim();
  return (
    <div className="no-results">
      {elsewhere === null ? <p>{say('finder.none.tip')}</p> : <Elsewhere topic={elsewhere} onward={onward} say={say} />}
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
      {everywhere && elsewhere === null && typed !== '' && (
        <p>
          <a href={`${everywhere}?q=${encodeURIComponent(typed)}`}>{say('finder.none.everywhere', { q: typed })}</a>
        </p>
      )}
      {typed !== '' && elsewhere === null && <Demand key={typed} query={typed} language={language} say={say} />}
    </div>
  );
}
