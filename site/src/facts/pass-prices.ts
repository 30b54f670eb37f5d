import { price } from '@kunstwijzer/content/model';
import type { MyPrice, Offer, PassRule, Visitor } from '@kunstwijzer/content/model';
import type { PageContext } from '../page-context.ts';

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

type Words = Pick<PageContext, 't' | 'format'>;

/** A price for a visitor in words; amounts are euro cents. `plain` is the price without a pass. */
export function priceWords(mine: MyPrice, plain: Offer['price'], { t, format }: Words): string {
  if (mine.kind === 'amount')
    return format.price({ kind: 'paid', currency: 'EUR', amount: mine.amount, per: mine.per });
  if (mine.kind === 'unknown') return t('common.price.unknown');
  if (!mine.firstOnly) return t('common.price.free');
  const benefit = mine.rule?.benefit;
  if (plain.kind !== 'paid' || benefit?.kind !== 'firstFree') return t('facts.prices.firstOnly');
  const after = Math.round((plain.amount * (100 - benefit.percent)) / 100);
  return t('facts.prices.firstFree', {
    amount: after === 0 ? t('common.price.free') : format.price({ ...plain, amount: after }),
  });
}
