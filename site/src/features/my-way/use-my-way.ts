import type { Discipline } from '@kunstwijzer/content/model';
import { useCallback, useEffect, useRef, useState } from 'react';
import { currentVisitor, onVisitor, saveVisitor } from '../../visitor/store.ts';
import { nobody, toAge, writeVisitor } from '../../visitor/visitor.ts';
import type { VisitorChoice } from '../../visitor/visitor.ts';
import { loadWay } from './load.ts';
import type { Loaded } from './load.ts';
import { isIdle, names, nothing, readState, writeState } from './state.ts';
import type { WayState } from './state.ts';

type Options = {
  line: Discipline;
  districts: readonly string[];
  dataUrl: string;
  /** The cards of a line. */
  cardsUrl: (line: Discipline) => string;
};

/** The address that says this state and this visitor. */
export function searchOf(state: WayState, visitor: VisitorChoice): string {
  const query = new URLSearchParams(location.search);
  writeState(query, state);
  writeVisitor(query, visitor);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * What somebody answered on the page before this script came: the fields have the names of the address. Read while the
 * page still has it, at the first rendering.
 */
function earlyAnswers(): URLSearchParams {
  const form = typeof document === 'undefined' ? null : document.querySelector<HTMLFormElement>('form.way-form');
  const fields = form ? [...new FormData(form)] : [];
  return new URLSearchParams(
    fields.flatMap(([name, value]) => (typeof value === 'string' && value ? [[name, value]] : [])),
  );
}

/** Puts early answers in the address, where they are read from then on. */
function keepEarly(early: URLSearchParams): void {
  if (early.size === 0) return;
  const query = new URLSearchParams(location.search);
  for (const name of new Set(early.keys())) query.delete(name);
  for (const [name, value] of early) query.append(name, name === 'leeftijd' ? String(toAge(value) ?? '') : value);
  // Every district is one of The Hague, and prices may ask where one lives.
  if (early.has(names.district) && !query.has('gemeente')) query.append('gemeente', 'denhaag');
  history.replaceState(history.state, '', `${location.pathname}?${query.toString()}`);
}

/** What the visitor tells, kept in the address bar; the passes and the age also count for the prices of other pages. */
export function useMyWay({ line, districts, dataUrl, cardsUrl }: Options) {
  const [early] = useState(earlyAnswers);
  const [state, setState] = useState(nothing);
  const [visitor, setVisitor] = useState<VisitorChoice>(nobody);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState(false);
  const also = state.also.join(' ');
  const isAsked = !isIdle(state);
  const wanted = useRef({ line, cardsUrl });
  wanted.current = { line, cardsUrl };

  const load = useCallback(() => {
    const { line: main, cardsUrl: urlOf } = wanted.current;
    const lines = [main, ...(also === '' ? [] : (also.split(' ') as Discipline[]))];
    setFailed(false);
    loadWay(dataUrl, lines.map(urlOf)).then(setLoaded, () => setFailed(true));
  }, [dataUrl, also]);
  useEffect(() => {
    if (isAsked) load();
  }, [isAsked, load]);

  useEffect(() => {
    const follow = () => {
      const choice = currentVisitor();
      const asked = readState(new URLSearchParams(location.search), line, districts);
      setVisitor(choice);
      setState({ ...asked, age: asked.age ?? choice.age });
    };
    keepEarly(early);
    follow();
    addEventListener('popstate', follow);
    // The panel of prices asks for the age as well.
    const off = onVisitor((choice) => {
      setVisitor(choice);
      setState((known) => ({ ...known, age: choice.age }));
    });
    return () => {
      removeEventListener('popstate', follow);
      off();
    };
  }, [line, districts, early]);

  /** Takes an answer: into the address, and into the visitor's own choice where prices depend on it. */
  const tell = useCallback(
    (change: Partial<WayState>, passes: VisitorChoice['passes'] = visitor.passes) => {
      const next = { ...state, ...change };
      const isHere = next.district !== null || (next.postcode !== null && loaded?.data.postcodes[next.postcode]);
      const who: VisitorChoice = {
        passes,
        age: next.age,
        municipality: isHere ? 'denhaag' : visitor.municipality,
      };
      setState(next);
      const url = `${location.pathname}${searchOf(next, who)}`;
      // Letter by letter is one answer: only choices get an entry in the history.
      const typed = 'age' in change || 'postcode' in change;
      if (url !== `${location.pathname}${location.search}`)
        history[typed ? 'replaceState' : 'pushState'](null, '', url);
      if (JSON.stringify(who) !== JSON.stringify(visitor)) saveVisitor(who);
    },
    [state, visitor, loaded],
  );

  return { state, visitor, loaded, failed, isAsked, tell, retry: load };
}
