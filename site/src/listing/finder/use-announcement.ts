import { useEffect, useState } from 'react';

// Long enough that somebody who types hears the outcome once, not after every letter.
const calm = 900;

/** What a screen reader hears: the last text, once it has stood for a moment. Null waits. */
export function useAnnouncement(text: string | null): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === null) return;
    const timer = setTimeout(() => setSaid(text), calm);
    return () => clearTimeout(timer);
  }, [text]);
  return said;
}
