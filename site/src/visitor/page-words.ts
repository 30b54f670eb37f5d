import { visitorWords } from './words.ts';
import type { PageTexts, VisitorWords } from './words.ts';

let known: VisitorWords | null = null;

/** The words that the panel of this page carries; null on a page without prices. Runs in the browser. */
export function pageWords(): VisitorWords | null {
  const text = document.getElementById('my-price-texts')?.textContent;
  if (text) known ??= visitorWords(JSON.parse(text) as PageTexts);
  return known;
}

// Making it takes a slow phone some milliseconds, and the finder asks for the day with every letter.
let days: Intl.DateTimeFormat | null = null;

/** Today's date in The Hague, `YYYY-MM-DD`. */
export function todayHere(): string {
  days ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
  return days.format(new Date());
}
