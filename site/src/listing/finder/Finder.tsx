import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Understood } from '@kunstwijzer/content/search';
import { withCommas } from '../../i18n/commas.ts';
import { say as sayIn } from '@kunstwijzer/content/words';
import type { KeyedTexts } from '@kunstwijzer/content/words';
import type { Kind } from '../entry.ts';
import { Icon } from '../Icon.tsx';
import type { Scope } from '../scope.ts';
import { Chips } from './Chips.tsx';
import type { Onward } from './Elsewhere.tsx';
import { Filters } from './Filters.tsx';
import { FoundPart } from './FoundPart.tsx';
import { Order } from './Order.tsx';
import { SearchBox } from './SearchBox.tsx';
import { sortsFor } from './sorts.ts';
import type { Filter, State } from './state.ts';
import type { Answered } from './protocol.ts';
import type { FinderKey, FinderSay } from './texts.ts';
import { understoodLabel } from './understood-label.ts';
import { useAnnouncement } from './use-announcement.ts';
import { useFinder } from './use-finder.ts';
import type { Change } from './use-finder.ts';
import type { Neighbours } from './ways.ts';
import { boxId } from './words-in-box.ts';

export type FinderProps = {
  /** Intl tag of the page. */
  tag: string;
  texts: KeyedTexts<FinderKey>;
  label: string;
  hint: string;
  /** Addresses of the list of parts, and of the search page, which is also where the form goes without script. */
  manifestUrl: string;
  searchUrl: string;
  kinds: Kind[];
  /** Addresses that lead on from what is not of this site. */
  onward: Onward;
  /** Names of the kinds on the cards, where kinds are mixed. */
  kindNames: Record<string, string> | null;
  scope: Scope;
  filters: Filter[];
  neighbours: Neighbours;
  /** Names of the districts, for the map. */
  districts: Record<string, string>;
  /** The page's own list comes back when nothing is found. */
  keepList: boolean;
};

// Always the same, so that what shows it is not drawn again.
const nothingYet: Understood[] = [];

/** That there is nothing: because it is not of this site, because of one art, or of all of it together. */
function noneLine(answer: Answered | null, say: FinderSay, tag: string): string {
  if (answer?.elsewhere) return say('finder.elsewhere');
  const lacking = (answer?.lacking ?? []).flatMap((at) => answer?.understood[at] ?? []);
  if (lacking.length === 0) return say('finder.none');
  return say('finder.lacking', {
    what: withCommas(
      lacking.map((part) => understoodLabel(part, say, tag)),
      tag,
    ),
  });
}

/**
 * Searches and filters. Idle, it leaves the page's own list in place; what it needs comes at the first focus or choice.
 * Printed on the server as a plain GET form to the search page.
 */
export default function Finder(props: FinderProps) {
  const { tag, texts, label, hint, manifestUrl, searchUrl, kinds, scope, filters, neighbours, keepList } = props;
  const say = useMemo(() => sayIn<FinderKey>(texts, tag), [texts, tag]);
  const numbers = useMemo(() => new Intl.NumberFormat(tag), [tag]);
  const sorts = useMemo(() => sortsFor(kinds), [kinds]);
  const finder = useFinder({ manifestUrl, kinds, scope, filters, neighbours });
  const { state, status, answer, settled, ask, warm } = finder;
  const [ready, setReady] = useState(false);
  const statusLine = useRef<HTMLParagraphElement>(null);

  useEffect(() => {
    setReady(true);
    const takesOver = status === 'loading' || status === 'results' || (status === 'none' && !keepList);
    // The page set the class before it was first painted, when the address asks for something: see early.ts.
    document.documentElement.classList.toggle('finding', takesOver);
  }, [status, keepList]);

  // A button that takes something away is gone afterwards: the focus goes to what it led to.
  const take = useCallback(
    (change: Change) => {
      ask(change);
      statusLine.current?.focus();
    },
    [ask],
  );
  const order = useCallback(
    (change: Partial<State>, typed?: boolean) => ask((now) => ({ ...now, ...change }), typed),
    [ask],
  );
  const counted = (key: 'common.results' | 'common.examples' | 'finder.maybe.count', count: number) =>
    count > 0 ? [say(key, { count })] : [];
  const line = {
    idle: '',
    loading: say('finder.loading'),
    results: [
      ...counted('common.results', answer ? answer.totals.sure - answer.examples.sure : 0),
      ...counted('finder.maybe.count', answer ? answer.totals.maybe - answer.examples.maybe : 0),
      ...counted('common.examples', answer ? answer.examples.sure + answer.examples.maybe : 0),
    ].join(' · '),
    none: noneLine(answer, say, tag),
    error: say('finder.error'),
    old: say('finder.old'),
  }[status];
  const announced = useAnnouncement(status === 'loading' || (answer && !settled) ? null : line);
  // "Near me" needs a postcode, whatever the order is.
  const asksPlace = answer?.understood.some(({ type, value }) => type === 'near' && value === '') ?? false;
  const suggestions = answer?.q === state.q ? answer.suggestions : null;

  return (
    <div className="finder" data-ready={ready || undefined}>
      <form
        className="no-print"
        action={searchUrl}
        method="get"
        role="search"
        // Not in the task that moves the focus: starting a worker takes a slow phone a while.
        onFocus={() => void setTimeout(warm)}
        onSubmit={(event) => {
          event.preventDefault();
          ask((now) => now);
          statusLine.current?.focus();
        }}
      >
        <label className="ask" htmlFor={boxId}>
          {label}
        </label>
        <div className="row">
          <SearchBox
            asked={state.q}
            suggestions={suggestions?.completions ?? []}
            onType={(q) => ask((now) => ({ ...now, q }), true)}
            onPick={(q) => ask((now) => ({ ...now, q }))}
            tag={tag}
            say={say}
          />
          <button className="button" type="submit">
            <Icon name="search" />
            {say('common.search.button')}
          </button>
        </div>
        <p className="hint" id="finder-hint">
          {hint}
        </p>
        <Filters
          filters={filters}
          choices={state.choices}
          facets={status === 'idle' ? null : (answer?.facets ?? null)}
          onChoose={finder.choose}
          say={say}
          numbers={numbers}
        />
      </form>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
      {/* Kept free from the first paint on when the address asks for something, so that nothing moves. */}
      <div className="answer">
        <div className="above">
          <Chips
            filters={filters}
            choices={state.choices}
            understood={answer?.understood ?? nothingYet}
            q={answer?.q ?? ''}
            onChange={take}
            say={say}
            tag={tag}
          />
        </div>
        <div className="head">
          <p className="status" tabIndex={-1} ref={statusLine}>
            {line}
          </p>
          {(status === 'results' || status === 'loading') && (
            <Order
              sort={state.sort}
              postcode={state.postcode}
              map={state.map}
              sorts={sorts}
              placed={answer ? answer.place !== null : null}
              asksPlace={asksPlace}
              onChange={order}
              say={say}
            />
          )}
        </div>
        {status === 'error' && (
          <button type="button" className="button quiet" onClick={warm}>
            {say('finder.retry')}
          </button>
        )}
        {status === 'old' && (
          <button type="button" className="button quiet" onClick={() => location.reload()}>
            {say('finder.reload')}
          </button>
        )}
        {status === 'loading' && (
          <>
            <progress max={1} value={finder.share} aria-label={say('finder.loading')} />
            <ul className="cards waits" role="presentation">
              {[1, 2, 3, 4, 5, 6].map((each) => (
                <li key={each} />
              ))}
            </ul>
          </>
        )}
        {answer && (status === 'results' || status === 'none') && (
          <FoundPart {...props} numbers={numbers} finder={finder} answer={answer} say={say} onTake={take} />
        )}
      </div>
    </div>
  );
}
