import type { Cost, MyPrice } from '@kunstwijzer/content/price';

/** How a page says prices: texts by name, and an amount of euro cents with its unit. The browser has its own. */
export type PriceWords = {
  say: (name: 'free' | 'unknown' | 'firstFree' | 'firstOnly', amount?: string) => string;
  amount: (cost: Extract<Cost, { kind: 'amount' }>) => string;
};

/** A cost in words: free, an amount per unit, or that we do not know it. */
export const costText = (cost: Cost, { say, amount }: PriceWords): string =>
  cost.kind === 'amount' ? amount(cost) : say(cost.kind);

/** A price for someone in words; a free first time comes with what is paid after it. */
export function priceText({ cost, first }: Pick<MyPrice, 'cost' | 'first'>, words: PriceWords): string {
  if (!first) return costText(cost, words);
  return cost.kind === 'unknown' ? words.say('firstOnly') : words.say('firstFree', costText(cost, words));
}
