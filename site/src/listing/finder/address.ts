import { isIdle, readState, writeState } from './state.ts';
import type { Filter, State } from './state.ts';

// Somebody who types rests no shorter than this between two words; the address is written in that rest.
const rest = 250;

/**
 * Puts states in the address bar: a new entry in the history when a search begins or a choice is made, none per letter.
 * What is typed waits for a rest, or for the next click, so that no letter waits for the browser's history.
 */
export function addressBar(filters: Filter[]) {
  let waiting: State | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (state: State, typed: boolean) => {
    const url = `${location.pathname}${writeState(state, location.search)}`;
    if (url === `${location.pathname}${location.search}`) return;
    const sameSearch = typed && !isIdle(readState(location.search, filters));
    history[sameSearch ? 'replaceState' : 'pushState'](null, '', url);
  };
  const forget = () => {
    clearTimeout(timer);
    waiting = null;
  };
  const flush = () => {
    if (waiting) put(waiting, true);
    forget();
  };
  return {
    write: (state: State, typed: boolean) => {
      if (!typed) {
        flush();
        put(state, false);
        return;
      }
      forget();
      waiting = state;
      timer = setTimeout(flush, rest);
    },
    flush,
    /** Nothing that still waits is written: the visitor went elsewhere in the history. */
    forget,
  };
}
