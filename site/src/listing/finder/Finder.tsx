import { useEffect, useMemo, useRef } from 'react';
import { say as sayIn } from '../../i18n/say.ts';
import type { IslandTexts } from '../../i18n/say.ts';
import type { Kind } from '../entry.ts';
import { Icon } from '../Icon.tsx';
import { inScope } from '../scope.ts';
import type { Scope } from '../scope.ts';
import { Chips } from './Chips.tsx';
import { Filters } from './Filters.tsx';
import { NoResults } from './NoResults.tsx';
import { Results } from './Results.tsx';
import type { Filter, State } from './state.ts';
import type { FinderKey } from './texts.ts';
import { useFinder } from './use-finder.ts';

type Props = {
  /** Intl tag of the page. */
  tag: string;
  texts: IslandTexts<FinderKey>;
  label: string;
  hint: string;
  /** Addresses of the index and of the search page, which is also where the form goes without script. */
  indexUrl: string;
  searchUrl: string;
  kinds: Kind[];
  /** Names of the kinds on the cards, where kinds are mixed. */
  kindNames: Record<string, string> | null;
  scope: Scope;
  filters: Filter[];
  /** The part of the page to put away while there are results; `keepList` brings it back when there are none. */
  listId: string;
  keepList: boolean;
};

/**
 * Searches and filters. Idle, it leaves the page's own list in place; the index comes at the first focus or choice.
 * Printed on the server as a plain GET form to the search page.
 */
export default function Finder(props: Props) {
  const { tag, texts, label, hint, indexUrl, searchUrl, kinds, kindNames, scope, filters, listId, keepList } = props;
  const say = useMemo(() => sayIn<FinderKey>(texts, tag), [texts, tag]);
  const within = useMemo(
    () => (entry: Parameters<typeof inScope>[0] & { kind: Kind }) =>
      kinds.includes(entry.kind) && inScope(entry, scope),
    [kinds, scope],
  );
  const { state, asked, found, status, ask, warm, count } = useFinder({ indexUrl, tag, filters, within });
  const statusLine = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    const list = document.getElementById(listId);
    if (!list) return;
    list.hidden = status === 'results' || (status === 'none' && !keepList);
    // While loading it keeps its room, so that nothing jumps twice.
    list.classList.toggle('finder-waits', status === 'loading');
  }, [status, listId, keepList]);

  // A button that takes something away is gone afterwards: the focus goes to what it led to.
  const take = (next: State) => {
    ask(next);
    statusLine.current?.focus();
  };
  const total = found ? found.sure.length + found.maybe.length : 0;
  const announcement = {
    idle: '',
    loading: say('listing.finder.loading'),
    results: say('common.results', { count: total }),
    none: say('listing.finder.none'),
    error: say('listing.finder.error'),
  }[status];

  return (
    <div className="finder">
      <form
        className="no-print"
        action={searchUrl}
        method="get"
        role="search"
        onFocus={warm}
        onSubmit={(event) => {
          event.preventDefault();
          ask(state);
        }}
      >
        <label className="ask" htmlFor="finder-q">
          {label}
        </label>
        <div className="row">
          <input
            className="input"
            type="search"
            id="finder-q"
            name="q"
            autoComplete="off"
            enterKeyHint="search"
            maxLength={200}
            aria-describedby="finder-hint"
            value={state.q}
            onChange={({ currentTarget: { value } }) => ask({ ...state, q: value }, true)}
          />
          <button className="button" type="submit">
            <Icon name="search" />
            {say('common.search.button')}
          </button>
        </div>
        <p className="hint" id="finder-hint">
          {hint}
        </p>
        <Filters filters={filters} state={state} onChange={(next) => ask(next)} say={say} />
      </form>
      <Chips filters={filters} state={state} onChange={take} say={say} />
      <p role="status" className="status" tabIndex={-1} ref={statusLine}>
        {announcement}
      </p>
      {status === 'error' && (
        <button type="button" className="button quiet" onClick={warm}>
          {say('listing.finder.retry')}
        </button>
      )}
      {status === 'none' && (
        <NoResults
          state={asked}
          filters={filters}
          count={count}
          onChange={take}
          everywhere={location.pathname === searchUrl ? null : searchUrl}
          say={say}
        />
      )}
      {found && status === 'results' && (
        <Results key={JSON.stringify(asked)} found={found} say={say} kindNames={kindNames} />
      )}
    </div>
  );
}
