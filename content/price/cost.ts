import type { Benefit, Price } from '../model/price.ts';
import type { Cost } from './types.ts';

/** What an offer costs without a pass. */
export const plainCost = (price: Price): Cost =>
  price.kind === 'paid' ? { kind: 'amount', amount: price.amount, per: price.per } : { kind: price.kind };

function reduced(plain: Cost, amountOf: (amount: number) => number): Cost | null {
  if (plain.kind !== 'amount') return plain.kind === 'free' ? plain : null;
  const amount = Math.min(plain.amount, Math.max(0, Math.round(amountOf(plain.amount))));
  return amount === 0 ? { kind: 'free' } : { ...plain, amount };
}

/** What is paid with a benefit, each time or after a free first time; null when that cannot be known. */
export function costWith(plain: Cost, benefit: Benefit): Cost | null {
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

/** Costs in order: free, then by amount, then unknown. In euro cents; a number only to compare with. */
export const rank = (cost: Cost): number =>
  cost.kind === 'free' ? 0 : cost.kind === 'amount' ? cost.amount : Number.POSITIVE_INFINITY;
