import type { Cost, Finding, HeldPass, MyPrice, Obstacle, PriceRule } from '@kunstwijzer/content/price';

/* Why a price is what it is, as texts to say (`myprice.*`) with what they name. Pure; the words come later. */

/** One thing to say. `about` is the pass it is about, `cost` what is paid, `count` times a year, `cents` a sum, `date` a day. */
export type Reason = {
  key: ReasonKey;
  about?: HeldPass;
  cost?: Pick<MyPrice, 'cost' | 'first'>;
  count?: number;
  cents?: number;
  date?: string | null;
};

const obstacleKeys = {
  tellAge: 'myprice.why.tellAge',
  tellMunicipality: 'myprice.why.tellMunicipality',
  notYet: 'myprice.why.notYet',
  age: 'myprice.why.age',
  municipality: 'myprice.why.municipality',
  tier: 'myprice.why.tier',
  over: 'myprice.why.over',
} as const satisfies Record<Obstacle, string>;

export type ReasonKey =
  | (typeof obstacleKeys)[Obstacle]
  | `myprice.why.${'nobody' | 'none' | 'lower' | 'perYear' | 'maxPerYear' | 'after' | 'same' | 'ask' | 'refused' | 'unknown' | 'other' | 'askPrice'}`
  | `myprice.note.${'with' | 'first' | 'perYear' | 'maxPerYear' | 'ask' | 'could' | 'couldWith' | 'free' | 'freeWith' | 'tellAge' | 'tellMunicipality'}`;

/** What one pass of the visitor does, in one or two sentences. */
function reasonsFor(finding: Finding): Reason[] {
  const about = { pass: finding.pass, tier: finding.tier };
  switch (finding.kind) {
    case 'lower': {
      const perYear = finding.rule?.perYear ?? finding.first?.perYear;
      const maxPerYear = finding.rule?.maxPerYear ?? finding.first?.maxPerYear;
      return [
        { key: 'myprice.why.lower', about, cost: finding },
        ...(perYear ? [{ key: 'myprice.why.perYear' as const, count: perYear }] : []),
        ...(maxPerYear ? [{ key: 'myprice.why.maxPerYear' as const, about, cents: maxPerYear }] : []),
      ];
    }
    case 'blocked': {
      const date = finding.by === 'notYet' ? finding.rule?.from : finding.rule?.until;
      return [{ key: obstacleKeys[finding.by], about, date: date ?? null }];
    }
    default:
      return [{ key: `myprice.why.${finding.kind}`, about }];
  }
}

const mostOthers = 3;

/** Everything there is to say about a price: each pass of the visitor, what comes after, what other passes would do. */
export function reasonsOf(mine: MyPrice, hasPasses: boolean): Reason[] {
  const after: Cost | null = mine.after;
  return [
    ...(hasPasses ? mine.mine.flatMap(reasonsFor) : [{ key: 'myprice.why.none' as const }]),
    ...(after ? [{ key: 'myprice.why.after' as const, cost: { cost: after, first: null } }] : []),
    ...(mine.cost.kind === 'unknown' ? [{ key: 'myprice.why.askPrice' as const }] : []),
    ...mine.others
      .slice(0, mostOthers)
      .map((other) => ({ key: 'myprice.why.other' as const, about: other, cost: other })),
  ];
}

const by = (rule: PriceRule): HeldPass => ({ pass: rule.pass, tier: rule.tier ?? null });

/** The few words under a price on a card; empty when there is nothing to add. */
export function noteOf({ rule, first, mine, others, cost }: MyPrice): Reason[] {
  if (rule ?? first)
    return [
      ...(rule ? [{ key: 'myprice.note.with' as const, about: by(rule) }] : []),
      ...(first ? [{ key: 'myprice.note.first' as const, about: by(first) }] : []),
      ...(rule?.perYear ? [{ key: 'myprice.note.perYear' as const, count: rule.perYear }] : []),
      ...(rule?.maxPerYear ? [{ key: 'myprice.note.maxPerYear' as const, cents: rule.maxPerYear }] : []),
    ];
  if (cost.kind === 'free') return [];
  if (mine.some(({ kind }) => kind === 'ask')) return [{ key: 'myprice.note.ask' }];
  const told = mine.find(
    (each) => each.kind === 'blocked' && (each.by === 'tellAge' || each.by === 'tellMunicipality'),
  );
  if (told?.kind === 'blocked')
    return [{ key: told.by === 'tellAge' ? 'myprice.note.tellAge' : 'myprice.note.tellMunicipality' }];
  const [other] = others;
  if (!other) return [];
  // Nothing is cheaper than what nobody knows: then only free says something.
  const ofUnknown = other.cost.kind === 'free' ? 'myprice.note.freeWith' : 'myprice.note.first';
  return [{ key: cost.kind === 'unknown' ? ofUnknown : 'myprice.note.couldWith', about: other }];
}
