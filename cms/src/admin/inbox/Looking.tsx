'use client';
import { useEffect, useState } from 'react';
import type { InboxWords } from './words/index.ts';

/** Milliseconds between two signs that somebody has a submission open. */
const interval = 15_000;

/** Says who else has this submission open. */
export function Looking({ number, words }: { number: string; words: InboxWords }) {
  const [others, setOthers] = useState<string[]>([]);
  useEffect(() => {
    const address = `/api/inbox/${number}/looking`;
    const look = () =>
      fetch(address, { method: 'POST', credentials: 'same-origin' })
        .then((response) => (response.ok ? (response.json() as Promise<{ others: string[] }>) : { others: [] }))
        .then((answer) => setOthers(answer.others))
        // Without an answer we know of nobody; deciding says so clearly enough.
        .catch(() => setOthers([]));
    void look();
    const timer = setInterval(() => void look(), interval);
    const leave = () => {
      clearInterval(timer);
      navigator.sendBeacon(`${address}?left=1`);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [number]);
  if (others.length === 0) return null;
  return <p className="kw-looking">{words.looking(others.join(', '))}</p>;
}
