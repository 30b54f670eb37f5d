import { z } from 'zod';
import { IsoDate, Slug } from './common.ts';
import { LocalizedText } from './text.ts';
import { Known, Municipality, PriceUnit } from './vocabulary.ts';

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

/**
 * One rule of a pass at an offer or provider. A `null` condition does not limit. `perYear` is how often, `maxPerYear` for
 * how many euro cents a pass is good in a year.
 */
export const PassRule = z
  .strictObject({
    pass: Slug,
    accepted: Known,
    tier: Slug.nullable(),
    benefit: Benefit,
    perYear: z.int().positive().max(366).nullable(),
    maxPerYear: z.int().positive().nullable(),
    minAge: z.int().min(0).max(120).nullable(),
    maxAge: z.int().min(0).max(120).nullable(),
    municipalities: z.array(Municipality),
    from: IsoDate.nullable(),
    until: IsoDate.nullable(),
    note: LocalizedText.nullable(),
  })
  .refine(({ minAge, maxAge }) => minAge === null || maxAge === null || minAge <= maxAge, {
    error: 'the lowest age is above the highest',
    path: ['minAge'],
  })
  .refine(({ from, until }) => from === null || until === null || from <= until, {
    error: 'ends before it begins',
    path: ['until'],
  });
export type PassRule = z.infer<typeof PassRule>;
