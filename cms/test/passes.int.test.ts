import type { Snapshot } from '@kunstwijzer/content/model';
import { price, qualify, withTiers } from '@kunstwijzer/content/price';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishableSnapshot } from '../src/snapshot/build.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, site } from './fixtures/content.ts';
import { createPeople, tokenOf } from './people.ts';

type Answer = { status: number; fields: string[] };
type Refused = { errors?: { data?: { errors?: { path: string }[] } }[] };

onEveryDatabase((payload, request) => {
  let token: string;
  let pass: string;
  let provider: string;

  /** Saves a record through the API as an editor, published, so that every rule is checked. */
  async function save(collection: 'passes' | 'providers', id: string, data: object): Promise<Answer> {
    const answer = await request(`/${collection}/${id}?depth=0`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json', Authorization: `JWT ${token}`, Origin: 'http://localhost:3000' },
      body: JSON.stringify({ ...data, _status: 'published' }),
    });
    const body = (await answer.json()) as Refused;
    return { status: answer.status, fields: (body.errors?.[0]?.data?.errors ?? []).map(({ path }) => path) };
  }

  const idOf = async (collection: 'passes' | 'providers', slug: string) => {
    const { docs } = await payload().find({ collection, where: { slug: { equals: slug } }, depth: 0 });
    if (!docs[0]) throw new Error(`no ${collection}/${slug}`);
    return docs[0].id;
  };

  async function published(): Promise<Snapshot> {
    const built = await publishableSnapshot(payload());
    if (!built.ok) throw new Error(JSON.stringify(built.issues));
    return built.snapshot;
  }

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    await createPeople(payload());
    token = await tokenOf(payload(), 'editor');
    [pass, provider] = [await idOf('passes', 'voorbeeldpas'), await idOf('providers', 'voorbeeldkoor')];
  });

  describe('refuses with the name of the field', () => {
    const rule = (more: object) => ({ pass, accepted: 'yes', benefit: { kind: 'free' }, ...more });
    const limit = { year: 2026, household: 'single', income: 1500 };

    it.each<[string, string, () => object]>([
      [
        'a discount over 100 %',
        'passRules.0.benefit.percent',
        () => ({ passRules: [rule({ benefit: { kind: 'percentage', percent: 101 } })] }),
      ],
      [
        'a discount below nothing',
        'passRules.0.benefit.percent',
        () => ({ passRules: [rule({ benefit: { kind: 'percentage', percent: -5 } })] }),
      ],
      [
        'a discount of nothing',
        'passRules.0.benefit.percent',
        () => ({ passRules: [rule({ benefit: { kind: 'percentage', percent: 0 } })] }),
      ],
      [
        'a discount without a number',
        'passRules.0.benefit.percent',
        () => ({ passRules: [rule({ benefit: { kind: 'percentage' } })] }),
      ],
      ['impossible ages', 'passRules.0.minAge', () => ({ passRules: [rule({ minAge: 60, maxAge: 18 })] })],
      ['an age that nobody has', 'passRules.0.maxAge', () => ({ passRules: [rule({ maxAge: 200 })] })],
      [
        'a period that ends before it begins',
        'passRules.0.until',
        () => ({ passRules: [rule({ from: '2026-12-01T12:00:00.000Z', until: '2026-11-30T12:00:00.000Z' })] }),
      ],
      ['zero times a year', 'passRules.0.perYear', () => ({ passRules: [rule({ perYear: 0 })] })],
      ['no euros a year', 'passRules.0.maxPerYear', () => ({ passRules: [rule({ maxPerYear: 0 })] })],
      ['less than none a year', 'passRules.0.maxPerYear', () => ({ passRules: [rule({ maxPerYear: -250 })] })],
    ])('%s at a provider', async (_name, field, data) => {
      expect(await save('providers', provider, data())).toEqual({ status: 400, fields: [field] });
    });

    it.each<[string, string, object]>([
      ['an amount without a year', 'entitlement.limits.0.year', { limits: [{ ...limit, year: null }] }],
      ['an amount without a household', 'entitlement.limits.0.household', { limits: [{ ...limit, household: null }] }],
      ['an income below nothing', 'entitlement.limits.0.income', { limits: [{ ...limit, income: -1 }] }],
      ['two amounts for one household', 'entitlement.limits', { limits: [limit, { ...limit, income: 9 }] }],
      ['impossible ages', 'entitlement.minAge', { minAge: 18, maxAge: 4 }],
    ])('%s at a pass', async (_name, field, more) => {
      const data = { entitlement: { incomeTested: 'yes', ...more } };
      expect(await save('passes', pass, data)).toEqual({ status: 400, fields: [field] });
    });

    it('a tier with a discount over 100 %', async () => {
      const tier = {
        key: 'te-veel',
        name: 'Te veel',
        condition: 'Niemand',
        benefit: { kind: 'percentage', percent: 120 },
      };
      expect(await save('passes', pass, { tiers: [tier] })).toEqual({
        status: 400,
        fields: ['tiers.0.benefit.percent'],
      });
    });
  });

  it('brings a tier that an editor adds to every price, without a developer', async () => {
    const { docs } = await payload().find({
      collection: 'passes',
      where: { slug: { equals: 'voorbeeldpas' } },
      depth: 0,
    });
    const tier = {
      key: 'middeninkomen',
      name: 'Middeninkomen',
      condition: 'Voor wie net te veel verdient.',
      benefit: { kind: 'percentage', percent: 30 },
      from: '2027-01-01T12:00:00.000Z',
    };
    expect(
      await save('providers', provider, { passRules: [{ pass, accepted: 'yes', benefit: { kind: 'free' } }] }),
    ).toMatchObject({ status: 200 });
    expect(await save('passes', pass, { tiers: [...(docs[0]?.tiers ?? []), tier] })).toMatchObject({ status: 200 });

    const { passes, providers } = await published();
    const rules = providers.find(({ slug }) => slug === 'voorbeeldkoor')?.passRules ?? [];
    const pay = (held: string | null, on: string) =>
      price(
        { price: { kind: 'paid', amount: 1000, currency: 'EUR', per: 'lesson' }, passRules: withTiers(rules, passes) },
        { passes: [{ pass: 'voorbeeldpas', tier: held }], age: 40, municipality: 'denhaag', on },
      ).cost;
    expect(pay('middeninkomen', '2027-01-01')).toEqual({ kind: 'amount', amount: 700, per: 'lesson' });
    expect(pay('middeninkomen', '2026-12-31')).toEqual({ kind: 'amount', amount: 1000, per: 'lesson' });
    expect(pay(null, '2027-01-01')).toEqual({ kind: 'free' });
  });

  it('brings the amounts of a year to the check', async () => {
    const limits = [{ year: 2027, household: 'single', income: 1600.5, savings: 8000 }];
    const entitlement = { incomeTested: 'yes', minAge: null, maxAge: null, requires: null, limits };
    expect(await save('passes', pass, { entitlement })).toMatchObject({ status: 200 });
    const { passes } = await published();
    const found = passes.find(({ slug }) => slug === 'voorbeeldpas');
    if (!found) throw new Error('the pass is not published');
    const answer = (income: number, year: number) =>
      qualify(found, { municipality: 'denhaag', age: 40, household: 'single', income, savings: 0 }, year, passes);
    expect(answer(160_050, 2027).answer).toBe('yes');
    expect(answer(160_051, 2027)).toMatchObject({ answer: 'no', ground: 'income', limit: { year: 2027 } });
    expect(answer(1, 2028)).toMatchObject({ answer: 'ask', ground: 'pastYear' });
  });

  it('does not publish a rule for a kind that its pass does not have', async () => {
    const rule = (tier: string | null) => [{ pass, accepted: 'yes', tier, benefit: { kind: 'free' } }];
    expect(await save('providers', provider, { passRules: rule('bestaat-niet') })).toMatchObject({ status: 200 });
    const built = await publishableSnapshot(payload());
    expect(built.ok ? [] : built.issues).toMatchObject([
      { collection: 'providers', slug: 'voorbeeldkoor', field: 'passRules.0.tier' },
    ]);
    expect(await save('providers', provider, { passRules: rule(null) })).toMatchObject({ status: 200 });
  });

  it('does not publish a pass that asks for one that is not there', async () => {
    const entitlement = { incomeTested: 'yes', requires: 'bestaat-niet', limits: [] };
    expect(await save('passes', pass, { entitlement })).toMatchObject({ status: 200 });
    const built = await publishableSnapshot(payload());
    expect(built.ok ? [] : built.issues).toMatchObject([
      { collection: 'passes', slug: 'voorbeeldpas', field: 'entitlement.requires' },
    ]);
  });
});
