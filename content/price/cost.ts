import type { Benefit, Price } from '../model/price.ts';
import type { Cost, PriceRule } from './types.ts';

/** What an offer costs without a pass. */
export const plainCost = (price: Price): Cost =>
  price.kind === 'paid' ? { kind: 'amount', amount: price.amount, per: price.per } : { kind: price.kind };

function reduced(plain: Cost, amountOf: (amount: number) => number): Cost | null {
  if (plain.kind !== 'amount') return plain.kind === 'free' ? plain : null;
  const amount = Math.min(plain.amount, Math.max(0, Math.round(amountOf(plain.amount))));
  return amount === 0 ? { kind: 'free' } : { ...plain, amount };
}

function benefitCost(plain: Cost, benefit: Benefit): Cost | null {
  switch (benefit.kind) {
    case 'free':
      return { kind: 'free' };
    case 'fixed':
      return benefit.amount === 0 ? { kind: 'free' } : reduced(plain, () => benefit.amount);
    case 'percentage':
    case 'firstFree':
      if (benefit.percent === 100) return { kind: 'free' };
      return reduced(plain, (amount) => (amount * (100 - benefit.percent)) / 100);
    case 'unknown':
      return null;
  }
}

/**
 * What is paid with a rule, each time or after a free first time; null when that cannot be known. Of one price never more
 * is taken off than the rule is good for in a year; of a price that we do not know, such a rule promises nothing.
 */
export function costWith(plain: Cost, { benefit, maxPerYear }: Pick<PriceRule, 'benefit' | 'maxPerYear'>): Cost | null {
  const cost = benefitCost(plain, benefit);
  if (!maxPerYear || cost === null || plain.kind === 'free') return cost;
  if (plain.kind === 'unknown') return null;
  const amount = Math.max(rank(cost), plain.amount - maxPerYear);
  return amount > 0 ? { ...plain, amount } : cost;
}

/** Whether a rule makes the first time free. */
export const isFirstFree = (plain: Cost, { benefit, maxPerYear }: PriceRule): boolean =>
  benefit.kind === 'firstFree' && (!maxPerYear || (plain.kind === 'amount' && plain.amount <= maxPerYear));

/** Whether a rule can be used up before the year is over: what is paid once a year is counted with already. */
export const canRunOut = (plain: Cost, { perYear, maxPerYear }: PriceRule): boolean =>
  Boolean(perYear) || (Boolean(maxPerYear) && !(plain.kind === 'amount' && plain.per === 'year'));

/** Costs in order: free, then by amount, then unknown. In euro cents; a number only to compare with. */
export const rank = (cost: Cost): number =>
  cost.kind === 'free' ? 0 : cost.kind === 'amount' ? cost.amount : Number.POSITIVE_INFINITY;
