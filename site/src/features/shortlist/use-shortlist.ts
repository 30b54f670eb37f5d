import { useCallback, useEffect, useRef, useState } from 'react';
import { add, has, keyOf, readList, remove } from '../../shortlist/items.ts';
import type { Saved } from '../../shortlist/items.ts';
import { currentList, onList, saveList } from '../../shortlist/store.ts';
import { loadCards } from '../../listing/load-cards.ts';
import type { SavedCard } from '../../listing/shards.ts';

/** What was taken from the list last, so that it can be put back. */
type Taken = { before: Saved[]; names: string[] };

/** The cards of a list by key, null while they load; `retry` after a failure. */
function useCards(base: string, list: Saved[] | null) {
  const [cards, setCards] = useState<Map<string, SavedCard> | null>(null);
  const [failed, setFailed] = useState(false);
  const keys = list?.map(keyOf).sort().join(' ');
  const latest = useRef(list);
  latest.current = list;
  const load = useCallback(() => {
    setFailed(false);
    loadCards(base, latest.current ?? []).then(setCards, () => setFailed(true));
  }, [base]);
  useEffect(() => {
    if (keys !== undefined) load();
  }, [keys, load]);
  return { cards, failed, retry: load };
}

/** The list of this device, or the one that the address brings; what happened to it last can be undone. */
export function useShortlist(base: string) {
  const [own, setOwn] = useState<Saved[] | null>(null);
  const [shared, setShared] = useState<Saved[] | null>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const list = shared ?? own;
  const { cards, failed, retry } = useCards(base, list);
  const names = useRef(cards);
  names.current = cards;

  useEffect(() => {
    let before = currentList();
    const follow = () => setShared(readList(new URLSearchParams(location.search)));
    follow();
    setOwn(before);
    addEventListener('popstate', follow);
    const off = onList((next) => {
      const lost = before.filter((item) => !has(next, item));
      if (lost.length > 0) {
        const nameOf = (item: Saved) => names.current?.get(keyOf(item))?.title.text ?? item.slug;
        setTaken({ before, names: lost.map(nameOf) });
      } else setTaken(null);
      before = next;
      setOwn(next);
    });
    return () => {
      removeEventListener('popstate', follow);
      off();
    };
  }, []);

  return {
    /** Null until the page has looked on the device. */
    list,
    isShared: shared !== null,
    cards,
    failed,
    retry,
    taken,
    undo: () => taken && saveList(taken.before),
    clear: () => saveList([]),
    drop: (items: Saved[]) => saveList(items.reduce<Saved[]>(remove, currentList())),
    /** Puts a shared list behind the own one. */
    take: () => saveList((shared ?? []).reduce<Saved[]>(add, currentList())),
  };
}
