import { cardPrice } from '../visitor/card-price.ts';
import type { CardPrice } from '../visitor/card-price.ts';
import { pageWords, todayHere } from '../visitor/page-words.ts';
import { isNobody } from '../visitor/visitor.ts';
import type { VisitorChoice } from '../visitor/visitor.ts';
import { entryPrice } from './entry-price.ts';
import type { Entry } from './entry.ts';

/**
 * The price on a card as this visitor pays it, for lists that the browser draws; undefined for what has none. Null while
 * it is not known who looks. Such a list always gives it to its cards, so that no other script of the page writes in them.
 */
export function ownPrice(entry: Entry, visitor: VisitorChoice | null): CardPrice | undefined {
  if (!entry.price) return undefined;
  const words = visitor && !isNobody(visitor) ? pageWords() : null;
  const mine = words && visitor && entryPrice(entry, visitor, todayHere());
  return mine && words
    ? cardPrice(mine, words)
    : { kind: entry.facets.price?.kind ?? 'unknown', text: entry.price, note: entry.priceNote ?? '' };
}
