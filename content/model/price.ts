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

/** One rule of a pass at an offer or provider. A `null` condition does not limit. */
export const PassRule = z.strictObject({
  pass: Slug,
  accepted: Known,
  tier: Slug.nullable(),
  benefit: Benefit,
  perYear: z.int().positive().nullable(),
  minAge: z.int().min(0).max(120).nullable(),
  maxAge: z.int().min(0).max(120).nullable(),
  municipalities: z.array(Municipality),
  from: IsoDate.nullable(),
  until: IsoDate.nullable(),
  note: LocalizedText.nullable(),
});
export type PassRule = z.infer<typeof PassRule>;

/** Who asks for a price. `age` in whole years and `municipality` are null when the visitor did not say. */
export type Visitor = {
  passes: { pass: string; tier: string | null }[];
  age: number | null;
  municipality: Municipality | null;
  on: string;
};

export type Offer = { price: Price; passRules: PassRule[] };

/** The price for one visitor: an amount in cents, free, or unknown; `rule` is the pass rule that made it so. */
export type MyPrice =
  | { kind: 'free'; rule: PassRule | null; firstOnly: boolean }
  | { kind: 'amount'; amount: number; per: PriceUnit; rule: PassRule | null }
  | { kind: 'unknown'; rule: PassRule | null };
type PriceUnit = z.infer<typeof PriceUnit>;

const holds = (rule: PassRule, { passes, age, municipality, on }: Visitor) =>
  rule.accepted === 'yes' &&
  passes.some(({ pass, tier }) => pass === rule.pass && (rule.tier === null || rule.tier === tier)) &&
  (rule.minAge === null || (age !== null && age >= rule.minAge)) &&
  (rule.maxAge === null || (age !== null && age <= rule.maxAge)) &&
  (rule.municipalities.length === 0 || (municipality !== null && rule.municipalities.includes(municipality))) &&
  (rule.from === null || rule.from <= on) &&
  (rule.until === null || on <= rule.until);

function apply(price: Price, rule: PassRule): MyPrice | null {
  const { benefit } = rule;
  if (benefit.kind === 'unknown') return null;
  if (benefit.kind === 'free') return { kind: 'free', rule, firstOnly: false };
  if (benefit.kind === 'firstFree') return { kind: 'free', rule, firstOnly: true };
  if (price.kind !== 'paid') return null;
  const amount =
    benefit.kind === 'fixed'
      ? Math.min(benefit.amount, price.amount)
      : Math.round((price.amount * (100 - benefit.percent)) / 100);
  return amount === 0 ? { kind: 'free', rule, firstOnly: false } : { kind: 'amount', amount, per: price.per, rule };
}

// A lasting free place beats a free first lesson, which beats any amount; nothing beats unknown.
const rank = (price: MyPrice) =>
  price.kind === 'free'
    ? price.firstOnly
      ? 0
      : -1
    : price.kind === 'amount'
      ? price.amount
      : Number.POSITIVE_INFINITY;

/**
 * The best price of an offer for a visitor: the lowest of the price without a pass and every rule that holds.
 * Pure; amounts in euro cents; unknown stays unknown.
 */
export function price(offer: Offer, visitor: Visitor): MyPrice {
  const plain: MyPrice =
    offer.price.kind === 'paid'
      ? { kind: 'amount', amount: offer.price.amount, per: offer.price.per, rule: null }
      : offer.price.kind === 'free'
        ? { kind: 'free', rule: null, firstOnly: false }
        : { kind: 'unknown', rule: null };
  const withPasses = offer.passRules.filter((rule) => holds(rule, visitor)).map((rule) => apply(offer.price, rule));
  return withPasses.reduce<MyPrice>((best, next) => (next && rank(next) < rank(best) ? next : best), plain);
}
