import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { todayHere } from '../../visitor/page-words.ts';
import { currentVisitor, onVisitor } from '../../visitor/store.ts';
import type { VisitorChoice } from '../../visitor/visitor.ts';
import type { Kind } from '../entry.ts';
import type { Scope } from '../scope.ts';
import { searchClient } from './client.ts';
import type { Progress } from './client.ts';
import type { Answered } from './protocol.ts';
import { isIdle, nothing, readState, writeState } from './state.ts';
import type { Filter, State } from './state.ts';
import { waysOut } from './ways.ts';
import type { Neighbours } from './ways.ts';
import { wordsInBox } from './words-in-box.ts';

type Status = 'idle' | 'loading' | 'results' | 'none' | 'error' | 'old';

type Options = { manifestUrl: string; kinds: Kind[]; scope: Scope; filters: Filter[]; neighbours: Neighbours };

/** So many cards are shown at first, and with each "show more". */
export const portion = 24;

/** Puts a state in the address: a new entry in the history when a search begins or a choice is made, none per letter. */
function writeAddress(state: State, filters: Filter[], typed: boolean) {
  const url = `${location.pathname}${writeState(state, location.search)}`;
  if (url === `${location.pathname}${location.search}`) return;
  const sameSearch = typed && !isIdle(readState(location.search, filters));
  history[sameSearch ? 'replaceState' : 'pushState'](null, '', url);
}

/** What the visitor asks, kept in the address bar, and what the worker answers. */
export function useFinder({ manifestUrl, kinds, scope, filters, neighbours }: Options) {
  const [state, setState] = useState(nothing);
  const [limit, setLimit] = useState(portion);
  const [visitor, setVisitor] = useState<VisitorChoice | null>(null);
  const [progress, setProgress] = useState<Progress>({ state: 'idle', share: 0 });
  const [answered, setAnswered] = useState<{ to: State; answer: Answered } | null>(null);
  const client = useRef<ReturnType<typeof searchClient>>(undefined);

  const warm = useCallback(() => {
    client.current ??= searchClient(manifestUrl, kinds, setProgress);
    client.current.warm();
  }, [manifestUrl, kinds]);

  const ask = useCallback(
    (next: State, typed = false) => {
      setLimit(portion);
      setState(next);
      writeAddress(next, filters, typed);
    },
    [filters],
  );

  useEffect(() => {
    const follow = () => {
      setLimit(portion);
      setState(readState(location.search, filters));
    };
    follow();
    // What was typed before this script came is a question like any other.
    const early = wordsInBox();
    if (early !== '') ask({ ...readState(location.search, filters), q: early }, true);
    if (document.activeElement?.closest('.finder form')) warm();
    setVisitor(currentVisitor());
    const off = onVisitor(setVisitor);
    addEventListener('popstate', follow);
    return () => {
      off();
      removeEventListener('popstate', follow);
      client.current?.close();
    };
  }, [filters, ask, warm]);

  const ways = useMemo(() => waysOut(state, filters, neighbours), [state, filters, neighbours]);
  useEffect(() => {
    if (isIdle(state) || !visitor) return;
    client.current ??= searchClient(manifestUrl, kinds, setProgress);
    const { q, choices, sort, postcode } = state;
    const question = { q, choices, sort, postcode, kinds, scope, visitor, today: todayHere(), limit };
    client.current.ask({ ...question, ways: ways.map(({ next }) => next) }, (answer) =>
      setAnswered({ to: state, answer }),
    );
  }, [state, ways, visitor, limit, kinds, scope, manifestUrl]);

  const idle = isIdle(state);
  const answer = idle ? null : (answered?.answer ?? null);
  const failed = progress.state === 'network' ? 'error' : progress.state === 'old' ? 'old' : null;
  const found = answer ? answer.totals.sure + answer.totals.maybe : 0;
  const status: Status = idle
    ? 'idle'
    : failed !== null
      ? failed
      : answer === null
        ? 'loading'
        : found > 0
          ? 'results'
          : 'none';
  return {
    state,
    status,
    /** The last answer; while the next one is on its way it may be about a little less than `state`. */
    answer,
    /** Whether the answer is about what is asked now. */
    settled: answered?.to === state,
    /** The question that `answer` is about, as text; the same when only more cards were asked for. */
    asked: JSON.stringify(answered?.to),
    ways,
    visitor,
    share: progress.share,
    ask,
    warm,
    more: () => setLimit((shown) => shown + portion),
  };
}
