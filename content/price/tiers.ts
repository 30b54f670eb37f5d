import type { PassRule } from '../model/fields/pass-rules.ts';
import type { Benefit } from '../model/price.ts';

/** A pass as far as its tiers go: what each gives wherever the pass is accepted, and from when (`YYYY-MM-DD`). */
type Tiered = { slug: string; tiers: readonly { id: string; benefit: Benefit; from: string | null }[] };

const later = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a);

/**
 * Pass rules with a rule for every tier of every pass. A tier gives its own benefit wherever its pass is accepted,
 * under the conditions of the rule that accepts it; where an offer names the tier itself, that stands. So a tier
 * that an editor adds to a pass reaches every price.
 */
export function withTiers(rules: readonly PassRule[], passes: readonly Tiered[]): PassRule[] {
  const named = new Set(rules.map(({ pass, tier }) => `${pass} ${tier ?? ''}`));
  return rules.flatMap((rule) => {
    const tiers =
      rule.tier === null && rule.accepted === 'yes' ? passes.find(({ slug }) => slug === rule.pass)?.tiers : [];
    const derived = (tiers ?? []).filter(({ id }) => !named.has(`${rule.pass} ${id}`));
    return [
      rule,
      ...derived.map(({ id, benefit, from }) => ({ ...rule, tier: id, benefit, from: later(rule.from, from) })),
    ];
  });
}
