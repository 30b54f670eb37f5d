import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import type { Entry } from '../../../listing/entry.ts';
import { ResultCard } from '../../../listing/ResultCard.tsx';
import { draw } from './draw.ts';

/** The card of a record as lists show it. */
export function renderCard(entry: Entry, example: string): HTMLElement {
  const place = draw('div', { class: 'shown-card' });
  flushSync(() => {
    createRoot(place).render(<ResultCard entry={entry} words={{ example }} />);
  });
  return place;
}
