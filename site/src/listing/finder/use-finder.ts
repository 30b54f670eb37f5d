import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { todayHere } from '../../visitor/page-words.ts';
import { currentVisitor, onVisitor } from '../../visitor/store.ts';
import type { VisitorChoice } from '../../visitor/visitor.ts';
import type { Kind } from '../entry.ts';
import type { Scope } from '../scope.ts';
import { addressBar } from './address.ts';
import { choicesOnPage } from './choices-on-page.ts';
import { searchClient } from './client.ts';
import type { Progress } from './client.ts';
import { portion } from './protocol.ts';
import type { Answered } from './protocol.ts';
import { choose as withChoice, isIdle, nothing, readState } from './state.ts';
import type { Filter, State } from './state.ts';
import { waysOut } from './ways.ts';
import type { Neighbours } from './ways.ts';
import { wordsInBox } from './words-in-box.ts';

type Status = 'idle' | 'loading' | 'results' | 'none' | 'error' | 'old';

/** From what is asked now, which may be ahead of what is drawn, to what is asked next. */
export type Change = (now: State) => State;

type Options = { manifestUrl: string; kinds: Kind[]; scope: Scope; filters: Filter[]; neighbours: Neighbours };

/** What the visitor asks, kept in the address bar, and what the worker answers. */
export function useFinder({ manifestUrl, kinds, scope, filters, neighbours }: Options) {
  const [state, setState] = useState(nothing);
  const [limit, setLimit] = useState(portion);
  const [visitor, setVisitor] = useState<VisitorChoice | null>(null);
  const [progress, setProgress] = useState<Progress>({ state: 'idle', share: 0 });
  const [answered, setAnswered] = useState<{ to: State; answer: Answered } | null>(null);
  const client = useRef<ReturnType<typeof searchClient>>(undefined);
  const latest = useRef(state);
  const waits = useRef<ReturnType<typeof setTimeout>>(undefined);
  const address = useMemo(() => addressBar(filters), [filters]);

  const warm = useCallback(() => {
    client.current ??= searchClient(manifestUrl, kinds, setProgress);
    client.current.warm();
  }, [manifestUrl, kinds]);

  const show = useCallback((next: State) => {
    clearTimeout(waits.current);
    setLimit(portion);
    setState(next);
    latest.current = next;
  }, []);
  // These stay the same functions, so that what they are handed to is not drawn again for every letter.
  const ask = useCallback(
    (change: Change, typed = false) => {
      const next = change(latest.current);
      latest.current = next;
      address.write(next, typed);
      // A task of its own: the browser answers the letter or the tap first, and the next one may overtake it.
      clearTimeout(waits.current);
      waits.current = setTimeout(() => show(next));
    },
    [show, address],
  );
  const choose = useCallback(
    (key: Filter['key'], change: (values: string[]) => string[]) =>
      ask((now) => withChoice(now, key, change(now.choices[key] ?? []))),
    [ask],
  );
  const more = useCallback(() => setLimit((shown) => shown + portion), []);

  useEffect(() => {
    const follow = () => {
      address.forget();
      show(readState(location.search, filters));
    };
    follow();
    // What was typed or chosen before this script came is a question like any other.
    const [early, chosen] = [wordsInBox(), choicesOnPage(filters)];
    if (early !== '' || Object.keys(chosen).length > 0) {
      const asked = readState(location.search, filters);
      ask(() => ({ ...asked, q: early === '' ? asked.q : early, choices: { ...asked.choices, ...chosen } }), true);
    }
    if (document.activeElement?.closest('.finder form')) warm();
    setVisitor(currentVisitor());
    const off = onVisitor(setVisitor);
    addEventListener('popstate', follow);
    addEventListener('click', address.flush, true);
    return () => {
      off();
      address.forget();
      clearTimeout(waits.current);
      removeEventListener('popstate', follow);
      removeEventListener('click', address.flush, true);
      client.current?.close();
    };
  }, [filters, address, show, ask, warm]);

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
    asked: useMemo(() => (answered ? JSON.stringify(answered.to) : ''), [answered]),
    ways,
    visitor,
    share: progress.share,
    ask,
    choose,
    warm,
    more,
  };
}
