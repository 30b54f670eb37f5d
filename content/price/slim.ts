import type { Offer, PriceRule } from './types.ts';

const said = (value: unknown) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

function slimRule({
  pass,
  accepted,
  tier,
  benefit,
  perYear,
  maxPerYear,
  minAge,
  maxAge,
  municipalities,
  from,
  until,
}: PriceRule) {
  const rule = { pass, accepted, tier, benefit, perYear, maxPerYear, minAge, maxAge, municipalities, from, until };
  // Leaving out conditions that do not limit keeps the type: they are optional in a PriceRule.
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => said(value))) as PriceRule;
}

/**
 * An offer as a page carries it: without notes, without conditions that do not limit, without rules that say nothing.
 * On any date from `today` (`YYYY-MM-DD`) on, `price` finds the same cost for it.
 */
export const slimOffer = ({ price, passRules }: Offer, today: string): Offer => ({
  price,
  passRules: passRules
    .filter(({ accepted, until }) => accepted !== 'unknown' && !(until && until < today))
    .map(slimRule),
});
