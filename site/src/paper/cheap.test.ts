import { describe, expect, it } from 'vitest';
import type { Entry } from '../listing/entry.ts';
import { cheaperWith, cheapOffers, suits } from './cheap.ts';

type Rules = NonNullable<Entry['offer']>['passRules'];
const free = { kind: 'free' } as const;
const paid = (amount: number, per: 'lesson' | 'month' | 'year') =>
  ({ kind: 'paid', amount, currency: 'EUR', per }) as const;
const rule = (percent: number): Rules => [
  { pass: 'stadspas', accepted: 'yes', benefit: { kind: 'percentage', percent } },
];

const entry = (
  slug: string,
  price: NonNullable<Entry['offer']>['price'],
  passRules: Rules = [],
  more: Partial<Entry> = {},
): Entry => ({
  kind: 'activity',
  slug,
  url: `/nl/aanbod/${slug}/`,
  title: { text: slug },
  icon: 'note',
  line: 'music',
  offer: { price, passRules },
  facets: { ages: [[4, 11]] },
  ...more,
});

const on = '2026-11-22';
const names = (entries: Entry[], crowd: 'children' | 'adults' = 'children') =>
  cheapOffers(entries, crowd, on).map((each) => each.entry.slug);

describe('cheapOffers', () => {
  it('puts free first, then free with a pass, then what costs least a time', () => {
    const found = names([
      entry('month', paid(2000, 'month')),
      entry('lesson', paid(450, 'lesson')),
      entry('pass', paid(4000, 'lesson'), rule(100)),
      entry('free', free),
    ]);
    expect(found).toEqual(['free', 'pass', 'lesson', 'month']);
  });

  it('counts a price over the times one comes for it', () => {
    expect(names([entry('year', paid(20000, 'year')), entry('dear', paid(20000, 'month'))])).toEqual(['year']);
  });

  it('leaves out what is full, of another age, or of an unknown price', () => {
    const found = names([
      entry('full', free, [], { warning: 'Vol' }),
      entry('old', free, [], { facets: { ages: [[60, 120]] } }),
      entry('unknown', { kind: 'unknown' }),
    ]);
    expect(found).toEqual([]);
  });

  it('shows every discipline before a second of the same', () => {
    const dance = entry('c', free, [], { line: 'dance' });
    expect(names([entry('a', free), entry('b', free), dance])).toEqual(['a', 'c', 'b']);
  });
});

describe('suits', () => {
  it('does not offer adults what is for teenagers up to 18', () => {
    expect(suits({ facets: { ages: [[12, 18]] } }, 'adults')).toBe(false);
    expect(suits({ facets: { ages: [[12, 18]] } }, 'teens')).toBe(true);
    expect(suits({ facets: { ages: [[16, 30]] } }, 'adults')).toBe(true);
  });

  it('takes unknown ages as no promise to a child', () => {
    expect(suits({ facets: { ages: [] } }, 'children')).toBe(false);
    expect(suits({ facets: { ages: [] } }, 'adults')).toBe(true);
  });
});

describe('cheaperWith', () => {
  it('names only what the pass makes cheaper, free ones first', () => {
    const entries = [
      entry('half', paid(1000, 'lesson'), rule(50)),
      entry('none', free),
      entry('all', paid(1000, 'lesson'), rule(100)),
    ];
    expect(cheaperWith(entries, 'stadspas', on).map((each) => each.entry.slug)).toEqual(['all', 'half']);
    expect(cheaperWith(entries, 'andere-pas', on)).toEqual([]);
  });
});
