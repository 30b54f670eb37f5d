import type { Activity, Price, Stage } from '../model/index.ts';
import type { Dice } from './random.ts';

const paid = (amount: number, per: Extract<Price, { kind: 'paid' }>['per']): Price => ({
  kind: 'paid',
  amount,
  currency: 'EUR',
  per,
});

/** What an activity costs: the higher the step, the more lessons it comes with. Amounts in euro cents. */
export function inventedPrice(stage: Stage, joining: Activity['joining'], roll: Dice): Price {
  if (roll.chance(12)) return { kind: 'unknown' };
  if (roll.chance(stage === 'meet' ? 65 : 12)) return { kind: 'free' };
  if (stage === 'meet') return paid(roll.pick([200, 250, 350, 500]), 'once');
  if (joining === 'term') return paid(roll.pick([4500, 6750, 8400, 11_000, 14_500]), 'course');
  if (stage === 'discover')
    return roll.chance(50)
      ? paid(roll.pick([600, 750, 900, 1250]), 'lesson')
      : paid(roll.pick([1500, 2250, 2900]), 'month');
  return roll.chance(50)
    ? paid(roll.pick([2500, 3250, 4200]), 'month')
    : paid(roll.pick([12_000, 16_500, 21_000, 26_000]), 'year');
}
