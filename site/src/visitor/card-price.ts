import type { MyPrice, Offer } from '@kunstwijzer/content/price';
import { noteOf } from './reasons.ts';
import type { VisitorWords } from './words.ts';

/** A price as a card shows it: what is paid, and a few words under it (empty when there is nothing to add). */
export type CardPrice = { kind: 'free' | 'paid' | 'unknown'; text: string; note: string };

/** Whether a pass can change the price: only then a page carries the offer, and keeps a line free under the price. */
export const canChange = ({ price, passRules }: Offer): boolean =>
  price.kind !== 'free' && passRules.some(({ accepted }) => accepted === 'yes');

/** The price of a visitor for a card, in the words of the page. */
export const cardPrice = (mine: MyPrice, words: VisitorWords): CardPrice => ({
  kind: mine.cost.kind === 'amount' ? 'paid' : mine.cost.kind,
  text: words.cost(mine.cost),
  note: noteOf(mine).map(words.reason).join(' · '),
});
