'use client';
import { useEffect, useState } from 'react';
import type { Translate } from '../../i18n/words.ts';

/** Milliseconds between two signs that somebody has a submission open. */
const interval = 15_000;

/** Says who else has this submission open. */
export function Looking({ number, t }: { number: string; t: Translate }) {
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
  return <p className="kw-looking">{t('inbox:looking', { names: others.join(', ') })}</p>;
}
