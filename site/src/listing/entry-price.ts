import { price } from '@kunstwijzer/content/price';
import type { MyPrice } from '@kunstwijzer/content/price';
import type { VisitorChoice } from '../visitor/visitor.ts';
import type { Entry } from './entry.ts';

/**
 * What a record of a list costs a visitor, on its next date or else `today` (`YYYY-MM-DD`); null for what has no price.
 * For filters and sort orders: `rank(mine.cost)` puts free first and unknown last.
 */
export const entryPrice = (
  entry: Pick<Entry, 'offer' | 'next'>,
  visitor: VisitorChoice,
  today: string,
): MyPrice | null => (entry.offer ? price(entry.offer, { ...visitor, on: entry.next?.slice(0, 10) ?? today }) : null);
