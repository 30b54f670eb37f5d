import type { PassRule } from '@kunstwijzer/content/model';
import { price } from '@kunstwijzer/content/price';
import type { MyPrice, Offer, Visitor } from '@kunstwijzer/content/price';
import type { PageContext } from '../page-context.ts';
import { priceText } from '../visitor/price-text.ts';
import type { PriceWords } from '../visitor/price-text.ts';

/** Someone for whom a rule holds on a date: with its pass and tier, of an age and from a place it asks for. */
const visitorFor = ({ pass, tier, minAge, maxAge, municipalities }: PassRule, on: string): Visitor => ({
  passes: [{ pass, tier }],
  age: minAge ?? maxAge,
  municipality: municipalities[0] ?? null,
  on,
});

/** The price of an offer for whom a rule of a pass holds, on the date (`YYYY-MM-DD`) from which it holds. */
export const priceWith = (offer: Offer, rule: PassRule, today: string): MyPrice =>
  price({ ...offer, passRules: [rule] }, visitorFor(rule, rule.from !== null && rule.from > today ? rule.from : today));

/** The words of a page for prices. */
const wordsOf = ({ t, format }: Pick<PageContext, 't' | 'format'>): PriceWords => ({
  say: (name, amount) =>
    name === 'free' || name === 'unknown'
      ? t(`common.price.${name}`)
      : t(`facts.prices.${name}`, amount === undefined ? {} : { amount }),
  amount: ({ amount, per }) => format.price({ kind: 'paid', currency: 'EUR', amount, per }),
});

/** A price for a visitor in the words of a page; amounts are euro cents. */
export const priceWords = (mine: Pick<MyPrice, 'cost' | 'first'>, context: Pick<PageContext, 't' | 'format'>): string =>
  priceText(mine, wordsOf(context));
