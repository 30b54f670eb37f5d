import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Benefit } from '../model/index.ts';
import { price } from './price.ts';
import { slimOffer } from './slim.ts';
import type { Cost, MyPrice, Offer, PriceRule, Visitor } from './types.ts';

const rule = (benefit: Benefit, more: Partial<PriceRule> = {}): PriceRule => ({
  pass: 'ooievaarspas',
  accepted: 'yes',
  benefit,
  ...more,
});
const percent = (value: number): Benefit => ({ kind: 'percentage', percent: value });
const free: Benefit = { kind: 'free' };
const paid = (amount: number, ...passRules: PriceRule[]): Offer => ({
  price: { kind: 'paid', amount, currency: 'EUR', per: 'lesson' },
  passRules,
});
const unknown = (...passRules: PriceRule[]): Offer => ({ price: { kind: 'unknown' }, passRules });
const visitor = (more: Partial<Visitor> = {}): Visitor => ({
  passes: [{ pass: 'ooievaarspas', tier: null }],
  age: 8,
  municipality: 'denhaag',
  on: '2026-12-01',
  ...more,
});
const both = visitor({
  passes: [
    { pass: 'cjp', tier: null },
    { pass: 'ooievaarspas', tier: null },
  ],
});
const cents = (amount: number): Cost => (amount === 0 ? { kind: 'free' } : { kind: 'amount', amount, per: 'lesson' });

describe('what a rule makes of a price', () => {
  it.each<[string, Offer, Visitor, Cost]>([
    ['without a pass', paid(1250, rule(free)), visitor({ passes: [] }), cents(1250)],
    ['free with the pass', paid(1250, rule(free)), visitor(), cents(0)],
    ['half price, rounded to a cent', paid(1255, rule(percent(50))), visitor(), cents(628)],
    ['a hundred percent off', paid(1255, rule(percent(100))), visitor(), cents(0)],
    ['a fixed price that is lower', paid(1250, rule({ kind: 'fixed', amount: 300 })), visitor(), cents(300)],
    ['a fixed price that is higher', paid(200, rule({ kind: 'fixed', amount: 300 })), visitor(), cents(200)],
    ['too old', paid(1250, rule(free, { maxAge: 17 })), visitor({ age: 18 }), cents(1250)],
    ['on the last birthday', paid(1250, rule(free, { maxAge: 17 })), visitor({ age: 17 }), cents(0)],
    ['too young', paid(1250, rule(free, { minAge: 60 })), visitor({ age: 59 }), cents(1250)],
    ['age not told', paid(1250, rule(free, { maxAge: 17 })), visitor({ age: null }), cents(1250)],
    ['elsewhere', paid(1250, rule(free, { municipalities: ['rijswijk'] })), visitor(), cents(1250)],
    ['not yet valid', paid(1250, rule(free, { from: '2027-01-01' })), visitor(), cents(1250)],
    ['valid on the date', paid(1250, rule(free, { from: '2027-01-01' })), visitor({ on: '2027-01-01' }), cents(0)],
    ['over', paid(1250, rule(free, { until: '2026-11-30' })), visitor(), cents(1250)],
    ['only for a tier', paid(1250, rule(free, { tier: 'low' })), visitor(), cents(1250)],
    ['not known whether accepted', paid(1250, rule(free, { accepted: 'unknown' })), visitor(), cents(1250)],
    ['a benefit nobody wrote down', paid(1250, rule({ kind: 'unknown' })), visitor(), cents(1250)],
    ['half of an unknown price', unknown(rule(percent(50))), visitor(), { kind: 'unknown' }],
    ['an unknown price, free with the pass', unknown(rule(free)), visitor(), cents(0)],
    ['free already', { price: { kind: 'free' }, passRules: [rule(percent(50))] }, visitor(), cents(0)],
  ])('%s', (_name, offer, who, expected) => {
    expect(price(offer, who).cost).toEqual(expected);
  });

  it('gives a tier its own rule, and other tiers the rule without one', () => {
    const offer = paid(1000, rule(free), rule(percent(25), { tier: 'middle' }));
    const held = (tier: string | null) => price(offer, visitor({ passes: [{ pass: 'ooievaarspas', tier }] })).cost;
    expect([held(null), held('middle'), held('other')]).toEqual([cents(0), cents(750), cents(0)]);
  });
});

describe('the first time free', () => {
  const first = rule({ kind: 'firstFree', percent: 0 });

  it('says what comes after it', () => {
    expect(price(paid(1000, rule({ kind: 'firstFree', percent: 40 })), visitor())).toMatchObject({
      cost: cents(600),
      first: { benefit: { kind: 'firstFree' } },
    });
  });

  it('does not hide the lasting discount of another pass', () => {
    const mine = price(paid(1000, first, rule(percent(50), { pass: 'cjp' })), both);
    expect(mine).toMatchObject({ cost: cents(500), rule: { pass: 'cjp' }, first: { pass: 'ooievaarspas' } });
  });

  it('is not worth a word where every time is free', () => {
    expect(price(paid(1000, first, rule(free, { pass: 'cjp' })), both)).toMatchObject({ cost: cents(0), first: null });
  });

  it('counts for a price that we do not know', () => {
    expect(price(unknown(first), visitor())).toMatchObject({ cost: { kind: 'unknown' }, first });
  });
});

describe('a maximum a year', () => {
  it('says what comes after it', () => {
    expect(price(paid(1000, rule(free, { perYear: 1 })), visitor()).after).toEqual(cents(1000));
    expect(price(paid(1000, rule(free, { perYear: 1 }), rule(percent(20), { pass: 'cjp' })), both).after).toEqual(
      cents(800),
    );
    expect(price(paid(1000, rule(free)), visitor()).after).toBeNull();
  });

  it('of euros takes no more off a price than that', () => {
    const yearly = (amount: number): Offer => ({
      ...paid(amount),
      price: { ...paid(amount).price, per: 'year' } as Offer['price'],
    });
    const fund = rule(free, { maxPerYear: 25_000 });
    const mine = (amount: number, benefit = fund) => price({ ...yearly(amount), passRules: [benefit] }, visitor());
    expect(mine(20_000)).toMatchObject({ cost: { kind: 'free' }, after: null });
    expect(mine(25_000)).toMatchObject({ cost: { kind: 'free' }, after: null });
    expect(mine(31_050)).toMatchObject({ cost: { amount: 6050, per: 'year' }, after: null });
    expect(mine(60_000, rule(percent(50), { maxPerYear: 25_000 })).cost).toMatchObject({ amount: 35_000 });
    expect(mine(20_000, rule(percent(50), { maxPerYear: 25_000 })).cost).toMatchObject({ amount: 10_000 });
  });

  it('of euros runs out where one pays more than once a year', () => {
    expect(price(paid(1000, rule(free, { maxPerYear: 25_000 })), visitor())).toMatchObject({
      cost: cents(0),
      after: cents(1000),
    });
  });

  it('of euros promises nothing of a price that we do not know, and no free first time that it does not cover', () => {
    expect(price(unknown(rule(free, { maxPerYear: 25_000 })), visitor())).toMatchObject({
      cost: { kind: 'unknown' },
      ask: true,
    });
    const first = rule({ kind: 'firstFree', percent: 0 }, { maxPerYear: 500 });
    expect([price(paid(500, first), visitor()).first, price(paid(600, first), visitor()).first]).toEqual([first, null]);
  });

  it('gives way to a rule without one that is as good', () => {
    const mine = price(paid(1000, rule(free, { pass: 'cjp', perYear: 1 }), rule(free)), both);
    expect(mine).toMatchObject({ rule: { pass: 'ooievaarspas' }, after: null });
  });
});

describe('the reason', () => {
  const because = (offer: Offer, who = visitor()) => price(offer, who).mine[0];

  it.each<[string, Offer, Visitor, object]>([
    ['lower', paid(1000, rule(percent(50))), visitor(), { kind: 'lower', cost: cents(500) }],
    ['as much as without', paid(200, rule({ kind: 'fixed', amount: 300 })), visitor(), { kind: 'same' }],
    ['ask what it gives', paid(1000, rule({ kind: 'unknown' })), visitor(), { kind: 'ask' }],
    ['ask half of what', unknown(rule(percent(50))), visitor(), { kind: 'ask' }],
    ['nobody said', paid(1000), visitor(), { kind: 'unknown' }],
    ['not accepted', paid(1000, rule(free, { accepted: 'no' })), visitor(), { kind: 'refused' }],
    ['tell your age', paid(1, rule(free, { minAge: 4 })), visitor({ age: null }), { kind: 'blocked', by: 'tellAge' }],
    [
      'tell where you live',
      paid(1, rule(free, { municipalities: ['denhaag'] })),
      visitor({ municipality: null }),
      { kind: 'blocked', by: 'tellMunicipality' },
    ],
    ['too young', paid(1, rule(free, { minAge: 60 })), visitor(), { kind: 'blocked', by: 'age' }],
    ['elsewhere', paid(1, rule(free, { municipalities: ['rijswijk'] })), visitor(), { by: 'municipality' }],
    ['later', paid(1, rule(free, { from: '2027-01-01' })), visitor(), { by: 'notYet' }],
    ['over', paid(1, rule(free, { until: '2026-01-01' })), visitor(), { by: 'over' }],
    ['another tier', paid(1, rule(free, { tier: 'low' })), visitor(), { by: 'tier', rule: null }],
    [
      'what can still be mended comes first',
      paid(1, rule(free, { until: '2026-01-01' }), rule(free, { maxAge: 17 })),
      visitor({ age: null }),
      { by: 'tellAge' },
    ],
  ])('%s', (_name, offer, who, expected) => {
    expect(because(offer, who)).toMatchObject(expected);
  });

  it('asks as long as a pass may do more than we know, never for what is free', () => {
    const silent = rule({ kind: 'unknown' });
    expect(price(paid(1000, silent), visitor()).ask).toBe(true);
    expect(price(paid(1000), visitor()).ask).toBe(true);
    expect(price(paid(1000, rule(free, { accepted: 'no' })), visitor()).ask).toBe(false);
    expect(price({ price: { kind: 'free' }, passRules: [silent] }, visitor()).ask).toBe(false);
  });

  it('tells which other passes would help, the cheapest first', () => {
    const offer = paid(
      1000,
      rule(percent(50)),
      rule(percent(10), { pass: 'library' }),
      rule(free, { pass: 'fund' }),
      rule(percent(80), { pass: 'cjp' }),
      rule(free, { pass: 'seniors', minAge: 60 }),
    );
    expect(price(offer, visitor()).others.map(({ pass, cost }) => [pass, cost])).toEqual([
      ['fund', cents(0)],
      ['cjp', cents(200)],
    ]);
  });
});

const slug = fc.constantFrom('ooievaarspas', 'cjp', 'library');
const tier = fc.constantFrom(null, 'low', 'middle');
const years = fc.option(fc.integer({ min: 0, max: 120 }));
const date = fc.constantFrom(null, '2025-06-30', '2026-12-01', '2027-06-30');
const benefit = fc.oneof(
  fc.constant<Benefit>(free),
  fc.constant<Benefit>({ kind: 'unknown' }),
  fc.integer({ min: 1, max: 100 }).map(percent),
  fc.record({ kind: fc.constant('firstFree' as const), percent: fc.integer({ min: 0, max: 100 }) }),
  fc.record({ kind: fc.constant('fixed' as const), amount: fc.integer({ min: 0, max: 60_000 }) }),
);
const rules: fc.Arbitrary<PriceRule[]> = fc.array(
  fc.record({
    pass: slug,
    accepted: fc.constantFrom('yes', 'yes', 'yes', 'no', 'unknown'),
    tier,
    benefit,
    perYear: fc.option(fc.integer({ min: 1, max: 12 })),
    maxPerYear: fc.option(fc.integer({ min: 1, max: 60_000 })),
    minAge: years,
    maxAge: years,
    municipalities: fc.subarray(['denhaag', 'rijswijk'] as const).map((list) => [...list]),
    from: date,
    until: date,
  }),
  { maxLength: 6 },
);
const prices = fc.oneof(
  fc.constant<Offer['price']>({ kind: 'free' }),
  fc.constant<Offer['price']>({ kind: 'unknown' }),
  fc.integer({ min: 1, max: 60_000 }).map((amount) => paid(amount).price),
);
const offers: fc.Arbitrary<Offer> = fc.record({ price: prices, passRules: rules });
const held = fc.array(fc.record({ pass: slug, tier }), { maxLength: 4 });
const visitors: fc.Arbitrary<Visitor> = fc.record({
  passes: held,
  age: years,
  municipality: fc.constantFrom(null, 'denhaag', 'rijswijk', 'elsewhere'),
  on: fc.constantFrom('2026-12-01', '2027-01-15'),
});
const worth = ({ cost }: Pick<MyPrice, 'cost'>) =>
  cost.kind === 'free' ? 0 : cost.kind === 'amount' ? cost.amount : Number.POSITIVE_INFINITY;
const always = (test: (offer: Offer, who: Visitor) => void) => {
  fc.assert(fc.property(offers, visitors, test), { seed: 20261122, numRuns: 500 });
};

describe('whatever the rules, and whoever asks', () => {
  it('is a whole number of cents above zero, or free, or unknown', () => {
    always((offer, who) => {
      const { cost } = price(offer, who);
      if (cost.kind === 'amount') expect(Number.isInteger(cost.amount) && cost.amount > 0).toBe(true);
    });
  });

  it('is never dearer with a pass, nor with one more', () => {
    always((offer, who) => {
      const mine = worth(price(offer, who));
      expect(mine).toBeLessThanOrEqual(worth(price(offer, { ...who, passes: [] })));
      const more = { ...who, passes: [...who.passes, { pass: 'cjp', tier: null }] };
      expect(worth(price(offer, more))).toBeLessThanOrEqual(mine);
    });
  });

  it('stays unknown when the price is, unless a rule makes it free', () => {
    always((offer, who) => {
      const { cost, rule: used } = price({ ...offer, price: { kind: 'unknown' } }, who);
      expect(cost.kind === 'unknown' ? used === null : cost.kind === 'free' && used !== null).toBe(true);
    });
  });

  it('does not depend on the order of passes or rules', () => {
    always((offer, who) => {
      const turned = { ...offer, passRules: [...offer.passRules].reverse() };
      expect(price(turned, { ...who, passes: [...who.passes].reverse() })).toEqual(price(offer, who));
    });
  });

  it('is never more than any single pass gives, and equals one of them or the price without', () => {
    always((offer, who) => {
      const each = who.passes.map((pass) => worth(price(offer, { ...who, passes: [pass] })));
      expect(worth(price(offer, who))).toBe(Math.min(worth({ cost: price(offer, who).plain }), ...each));
    });
  });

  it('never takes more off than the rule is good for in a year', () => {
    always((offer, who) => {
      const { cost, plain, rule: used } = price(offer, who);
      if (!used?.maxPerYear || plain.kind === 'free') return;
      expect(plain.kind).toBe('amount');
      expect(worth({ cost: plain }) - worth({ cost })).toBeLessThanOrEqual(used.maxPerYear);
    });
  });

  it('names for every lower price a rule of a pass that the visitor has, and that holds', () => {
    always((offer, who) => {
      const mine = price(offer, who);
      for (const used of [mine.rule, mine.first]) {
        if (!used) continue;
        expect(who.passes.map(({ pass }) => pass)).toContain(used.pass);
        expect(used.accepted).toBe('yes');
        if (typeof used.minAge === 'number') expect(who.age).toBeGreaterThanOrEqual(used.minAge);
      }
      expect(worth(mine) < worth({ cost: mine.plain })).toBe(mine.rule !== null);
    });
  });

  it('costs the same on a page, where rules are kept short', () => {
    always((offer, who) => {
      const short = JSON.parse(JSON.stringify(slimOffer(offer, '2026-12-01'))) as Offer;
      const [a, b] = [price(short, who), price(offer, who)];
      expect([a.cost, a.after, a.first?.pass]).toEqual([b.cost, b.after, b.first?.pass]);
    });
  });
});
