import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Entry } from '../entry.ts';
import { loadMatcher } from './load.ts';
import { find } from './search.ts';
import type { Found, Matcher } from './search.ts';
import { isIdle, nothing, readState, writeState } from './state.ts';
import type { Filter, State } from './state.ts';

type Status = 'idle' | 'loading' | 'results' | 'none' | 'error';

type Options = { indexUrl: string; tag: string; filters: Filter[]; within: (entry: Entry) => boolean };

// Long enough that a word is not searched, announced and put in the address letter by letter.
const typingMs = 180;

/** Puts a state in the address: a new entry in the history when the search begins or a filter changes. */
function writeAddress(state: State, filters: Filter[], typed: boolean) {
  const url = `${location.pathname}${writeState(state)}`;
  if (url === `${location.pathname}${location.search}`) return;
  const sameSearch = typed && !isIdle(readState(location.search, filters));
  history[sameSearch ? 'replaceState' : 'pushState'](null, '', url);
}

/** What the visitor asks, kept in the address bar, and what the index answers. */
export function useFinder({ indexUrl, tag, filters, within }: Options) {
  const [state, setState] = useState(nothing);
  // What is searched for: follows `state` at once for filters, and a moment after the last letter.
  const [asked, setAsked] = useState(nothing);
  const [matcher, setMatcher] = useState<Matcher | null>(null);
  const [failed, setFailed] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const warm = useCallback(() => {
    setFailed(false);
    loadMatcher(indexUrl, tag).then(setMatcher, () => setFailed(true));
  }, [indexUrl, tag]);

  useEffect(() => {
    const follow = () => {
      clearTimeout(timer.current);
      const next = readState(location.search, filters);
      setState(next);
      setAsked(next);
      if (!isIdle(next)) warm();
    };
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [filters, warm]);

  const ask = useCallback(
    (next: State, typed = false) => {
      setState(next);
      if (!isIdle(next)) warm();
      clearTimeout(timer.current);
      const settle = () => {
        setAsked(next);
        writeAddress(next, filters, typed);
      };
      if (typed) timer.current = setTimeout(settle, typingMs);
      else settle();
    },
    [filters, warm],
  );

  const count = useCallback(
    (each: State): number => {
      const found: Found | null = matcher && find(matcher, each, within);
      return found ? found.sure.length + found.maybe.length : 0;
    },
    [matcher, within],
  );
  const found = useMemo(
    () => (matcher && !isIdle(asked) ? find(matcher, asked, within) : null),
    [matcher, asked, within],
  );

  const status: Status = isIdle(asked)
    ? 'idle'
    : failed
      ? 'error'
      : found === null
        ? 'loading'
        : found.sure.length + found.maybe.length === 0
          ? 'none'
          : 'results';
  return { state, asked, found, status, ask, warm, count };
}
