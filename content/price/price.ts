import { canRunOut, costWith, isFirstFree, plainCost, rank } from './cost.ts';
import { inOrder, obstacleOf, rulesFor } from './rules.ts';
import type { Alternative, Cost, Finding, HeldPass, MyPrice, Obstacle, Offer, PriceRule, Visitor } from './types.ts';

type Best = { cost: Cost; rule: PriceRule | null; first: PriceRule | null };

/**
 * The lowest lasting cost among rules that hold, and the rule that makes the first time free. They are looked for
 * apart: a free first time with one pass does not take away the lasting discount of another.
 */
function bestOf(plain: Cost, rules: PriceRule[]): Best {
  let [cost, rule]: [Cost, PriceRule | null] = [plain, null];
  for (const each of rules) {
    const next = costWith(plain, each);
    if (next && rank(next) < rank(cost)) [cost, rule] = [next, each];
  }
  const first = cost.kind === 'free' ? undefined : rules.find((each) => isFirstFree(plain, each));
  return { cost, rule, first: first ?? null };
}

const holding = (rules: readonly PriceRule[], pass: HeldPass, visitor: Visitor) =>
  inOrder(rulesFor(rules, pass)).filter((rule) => obstacleOf(rule, visitor) === null);

// What the visitor can do something about comes first.
const hopes: Obstacle[] = ['tellAge', 'tellMunicipality', 'notYet', 'age', 'municipality', 'over'];

function obstacleTo(rules: readonly PriceRule[], held: HeldPass, visitor: Visitor): Finding {
  const candidates = inOrder(rulesFor(rules, held));
  for (const by of hopes) {
    const rule = candidates.find((each) => obstacleOf(each, visitor) === by);
    if (rule) return { ...held, kind: 'blocked', by, rule };
  }
  // The pass is accepted, but only other tiers of it.
  return { ...held, kind: 'blocked', by: 'tier', rule: null };
}

function findingOf({ passRules }: Offer, plain: Cost, held: HeldPass, visitor: Visitor): Finding {
  const about = passRules.filter(({ pass }) => pass === held.pass);
  if (!about.some(({ accepted }) => accepted === 'yes'))
    return { ...held, kind: about.some(({ accepted }) => accepted === 'no') ? 'refused' : 'unknown' };
  const holds = holding(passRules, held, visitor);
  const best = bestOf(plain, holds);
  if (best.rule ?? best.first) return { ...held, kind: 'lower', ...best };
  const silent = holds.find((rule) => costWith(plain, rule) === null);
  if (silent) return { ...held, kind: 'ask', rule: silent };
  const [rule] = holds;
  return rule ? { ...held, kind: 'same', rule } : obstacleTo(passRules, held, visitor);
}

/** The held passes without doubles, in one order. */
const distinct = (passes: readonly HeldPass[]): HeldPass[] => {
  const seen = new Map(passes.map(({ pass, tier }) => [`${pass} ${tier ?? ''}`, { pass, tier }]));
  return inOrder([...seen.values()]);
};

/** What passes that the visitor does not have would do: only those that make it cheaper, the cheapest first. */
function alternatives({ passRules }: Offer, mine: Best, plain: Cost, held: HeldPass[], visitor: Visitor) {
  const named = passRules
    .filter(({ accepted }) => accepted === 'yes')
    .map(({ pass, tier }) => ({ pass, tier: tier ?? null }));
  return distinct(named)
    .filter(({ pass }) => held.every((own) => own.pass !== pass))
    .map((other): Alternative => ({ ...other, ...bestOf(plain, holding(passRules, other, visitor)) }))
    .filter(
      ({ cost, first }) =>
        rank(cost) < rank(mine.cost) || (first !== null && mine.first === null && mine.cost.kind !== 'free'),
    )
    .sort((a, b) => rank(a.cost) - rank(b.cost));
}

/**
 * The best price of an offer for a visitor, over every pass that the visitor has and every rule that holds on the
 * date, with the reason: what each pass does, and what another would do. Pure; amounts in euro cents; never dearer
 * than without a pass; unknown stays unknown unless a rule says free.
 */
export function price(offer: Offer, visitor: Visitor): MyPrice {
  const plain = plainCost(offer.price);
  const held = distinct(visitor.passes);
  const holds = inOrder(held.flatMap((pass) => holding(offer.passRules, pass, visitor)));
  const best = bestOf(plain, holds);
  const mine = held.map((pass) => findingOf(offer, plain, pass, visitor));
  return {
    ...best,
    after:
      best.rule && canRunOut(plain, best.rule)
        ? bestOf(
            plain,
            holds.filter((rule) => !canRunOut(plain, rule)),
          ).cost
        : null,
    plain,
    ask: best.cost.kind !== 'free' && mine.some(({ kind }) => kind === 'ask' || kind === 'unknown'),
    mine,
    others: alternatives(offer, best, plain, held, visitor),
  };
}
