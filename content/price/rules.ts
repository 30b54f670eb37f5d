import type { HeldPass, Obstacle, PriceRule, Visitor } from './types.ts';

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';

/** Why a rule does not hold for a visitor, the hardest reason first; null when it holds. The pass is not looked at. */
export function obstacleOf(rule: PriceRule, { age, municipality, on }: Omit<Visitor, 'passes'>): Obstacle | null {
  const { minAge, maxAge, municipalities = [], from, until } = rule;
  if (until && until < on) return 'over';
  if (municipality !== null && municipalities.length > 0 && !municipalities.includes(municipality))
    return 'municipality';
  if (age !== null && ((isNumber(minAge) && age < minAge) || (isNumber(maxAge) && age > maxAge))) return 'age';
  if (from && from > on) return 'notYet';
  if (municipality === null && municipalities.length > 0) return 'tellMunicipality';
  if (age === null && (isNumber(minAge) || isNumber(maxAge))) return 'tellAge';
  return null;
}

/**
 * The rules for one held pass. Where an offer has rules for the visitor's tier, only those count; a rule without a
 * tier is for the ordinary pass, and for tiers that nothing is said about.
 */
export function rulesFor(rules: readonly PriceRule[], { pass, tier }: HeldPass): PriceRule[] {
  const accepted = rules.filter((rule) => rule.pass === pass && rule.accepted === 'yes');
  const own = tier === null ? [] : accepted.filter((rule) => rule.tier === tier);
  return own.length > 0 ? own : accepted.filter((rule) => !rule.tier);
}

/** One order of rules and passes, so that the order in which they are given never changes an answer. */
export const inOrder = <T extends HeldPass | PriceRule>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  });

function keyOf(each: HeldPass | PriceRule): string {
  const { pass, tier, ...rest } = each;
  const rule: Partial<PriceRule> = rest;
  // A rule that holds more often, and for more euros a year goes first, then the rest in a fixed order.
  const often = 1000 - (rule.perYear ?? 999);
  const much = 1 / (rule.maxPerYear ?? Number.POSITIVE_INFINITY);
  const { benefit, minAge, maxAge, municipalities, from, until } = rule;
  return JSON.stringify([often, much, pass, tier ?? '', benefit, minAge, maxAge, municipalities, from, until]);
}
