import { z } from 'zod';
import { PriceUnit } from './vocabulary.ts';

/** What an offer costs without a pass. `amount` is in euro cents. */
export const Price = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free') }),
  z.strictObject({ kind: z.literal('paid'), amount: z.int().positive(), currency: z.literal('EUR'), per: PriceUnit }),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type Price = z.infer<typeof Price>;

/** What a pass does to a price. `amount` is in euro cents, `percent` is the discount. */
export const Benefit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('free') }),
  z.strictObject({ kind: z.literal('percentage'), percent: z.int().min(1).max(100) }),
  z.strictObject({ kind: z.literal('fixed'), amount: z.int().min(0) }),
  z.strictObject({ kind: z.literal('firstFree'), percent: z.int().min(0).max(100) }),
  z.strictObject({ kind: z.literal('unknown') }),
]);
export type Benefit = z.infer<typeof Benefit>;
