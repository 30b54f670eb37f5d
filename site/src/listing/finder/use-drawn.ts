import { useEffect, useMemo, useRef, useState } from 'react';
import { afterFrame } from './after-frame.ts';
import type { ShownCard } from './card-view.ts';

/** The same for a card that looks the same: a record is the same as long as the page is open. */
export const stamp = ({ entry, km, missed }: ShownCard): string => `${entry.url} ${km} ${missed}`;

type Lists = Record<'sure' | 'maybe' | 'near', ShownCard[]>;

/**
 * How many cards of the lists, one after the other, are drawn by now: one in each frame, so that the next letter never
 * waits for cards further down. What the lists before began with stands there already.
 */
export function useDrawn({ sure, maybe, near }: Lists): number {
  const standing = useRef(new Set<string>());
  const stamps = useMemo(
    () =>
      Object.entries({ sure, maybe, near }).flatMap(([list, cards]) => cards.map((card) => `${list} ${stamp(card)}`)),
    [sure, maybe, near],
  );
  const [progress, setProgress] = useState({ stamps, drawn: 1 });
  const kept = () => {
    const firstNew = stamps.findIndex((each) => !standing.current.has(each));
    return firstNew === -1 ? stamps.length : firstNew;
  };
  const drawn = progress.stamps === stamps ? progress.drawn : Math.max(1, kept());
  useEffect(() => {
    standing.current = new Set(stamps.slice(0, drawn));
    if (drawn >= stamps.length) return;
    return afterFrame(() => setProgress({ stamps, drawn: drawn + 1 }));
  }, [stamps, drawn]);
  return drawn;
}
