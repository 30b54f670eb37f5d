import { keysOf, label, localeKeys, locales, priceUnits } from '@kunstwijzer/content/model';
import type { Benefit, Locale } from '@kunstwijzer/content/model';
import { price } from '@kunstwijzer/content/price';
import type { HeldPass, Offer, PriceRule } from '@kunstwijzer/content/price';
import { describe, expect, it } from 'vitest';
import { islandTexts } from '../i18n/island.ts';
import { cardPrice } from './card-price.ts';
import { reasonsOf } from './reasons.ts';
import { textKeys } from './text-keys.ts';
import { visitorWords } from './words.ts';

const wordsIn = (locale: Locale) =>
  visitorWords({
    tag: locales[locale].tag,
    texts: islandTexts(textKeys, locale),
    units: Object.fromEntries(keysOf(priceUnits).map((unit) => [unit, label(priceUnits, unit, locale)])),
    passes: { ooievaarspas: 'Ooievaarspas', 'ooievaarspas:midden': 'Ooievaarspas (midden)', cjp: 'CJP' },
  });
const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/[\u2068\u2069]/gu, '');

const rule = (benefit: Benefit, more: Partial<PriceRule> = {}): PriceRule => ({
  pass: 'ooievaarspas',
  accepted: 'yes',
  benefit,
  ...more,
});
const half: Benefit = { kind: 'percentage', percent: 50 };
const free: Benefit = { kind: 'free' };
const paid = (...passRules: PriceRule[]): Offer => ({
  price: { kind: 'paid', amount: 1000, currency: 'EUR', per: 'lesson' },
  passRules,
});
const unknown = (...passRules: PriceRule[]): Offer => ({ price: { kind: 'unknown' }, passRules });
const held = (...slugs: string[]): HeldPass[] =>
  slugs.map((slug) => {
    const [pass = '', tier = null] = slug.split(':');
    return { pass, tier };
  });
const mineOf = (offer: Offer, passes: HeldPass[]) =>
  price(offer, { passes, age: null, municipality: null, on: '2026-12-01' });

describe('the words under a price', () => {
  it.each<[string, Offer, HeldPass[], string]>([
    ['half', paid(rule(half)), held('ooievaarspas'), '€ 5 per les | met Ooievaarspas'],
    [
      'of a tier',
      paid(rule(half, { tier: 'midden' })),
      held('ooievaarspas:midden'),
      '€ 5 per les | met Ooievaarspas (midden)',
    ],
    [
      'once a year',
      paid(rule(free, { perYear: 1 })),
      held('ooievaarspas'),
      'Gratis | met Ooievaarspas · 1 keer per jaar',
    ],
    [
      'up to an amount a year',
      paid(rule(free, { maxPerYear: 25_000 })),
      held('ooievaarspas'),
      'Gratis | met Ooievaarspas · tot € 250 per jaar',
    ],
    [
      'first free with one, half with the other',
      paid(rule(half), rule({ kind: 'firstFree', percent: 0 }, { pass: 'cjp' })),
      held('ooievaarspas', 'cjp'),
      '€ 5 per les | met Ooievaarspas · eerste keer gratis met CJP',
    ],
    ['ask', paid(rule({ kind: 'unknown' })), held('ooievaarspas'), '€ 10 per les | vraag je korting na'],
    ['tell', paid(rule(free, { maxAge: 17 })), held('ooievaarspas'), '€ 10 per les | vul je leeftijd in'],
    ['another pass', paid(rule(free)), held('cjp'), '€ 10 per les | goedkoper met Ooievaarspas'],
    ['nothing to add', paid(), held(), '€ 10 per les | '],
    ['free for all', { price: { kind: 'free' }, passRules: [] }, held('cjp'), 'Gratis | '],
    ['unknown', { price: { kind: 'unknown' }, passRules: [] }, held(), 'Prijs weten we niet | '],
    // Cheaper than what nobody knows would be no true sentence.
    ['unknown, free', unknown(rule(free)), held(), 'Prijs weten we niet | gratis met Ooievaarspas'],
    [
      'unknown, once free',
      unknown(rule({ kind: 'firstFree', percent: 0 })),
      held(),
      'Prijs weten we niet | eerste keer gratis met Ooievaarspas',
    ],
  ])('%s', (_name, offer, passes, expected) => {
    const { text, note } = cardPrice(mineOf(offer, passes), wordsIn('nl'));
    expect(plain(`${text} | ${note}`)).toBe(expected);
  });
});

describe('why', () => {
  const why = (offer: Offer, passes: HeldPass[], locale: Locale = 'nl') =>
    reasonsOf(mineOf(offer, passes), passes.length > 0).map((reason) => plain(wordsIn(locale).reason(reason)));

  it('explains every pass, the yearly maximum and what another pass would do', () => {
    const offer = paid(
      rule(free, { perYear: 2 }),
      rule({ kind: 'firstFree', percent: 40 }, { pass: 'cjp' }),
      rule(free, { pass: 'senioren' }),
    );
    expect(why(offer, held('ooievaarspas'))).toEqual([
      'Ooievaarspas: Gratis.',
      'Hoogstens 2 keer per jaar.',
      'Is dat op? Dan betaal je: € 10 per les.',
    ]);
    expect(why(offer, held('cjp'))).toEqual([
      'CJP: Eerste keer gratis, daarna € 6 per les.',
      'Met een andere pas, Ooievaarspas: Gratis.',
      'Met een andere pas, senioren: Gratis.',
    ]);
  });

  it('says what to do about what we do not know', () => {
    expect(why({ price: { kind: 'unknown' }, passRules: [] }, held())).toEqual([
      'Dit is de prijs zonder pas.',
      'De prijs weten we niet. Vraag hem bij de aanbieder.',
    ]);
    expect(why(paid(), held('cjp'))[0]).toContain('Vraag het: onbekend is geen nee.');
  });

  it('has every text in every language', () => {
    const offers = [
      paid(rule(free, { from: '2027-01-01' })),
      paid(rule(free, { until: '2026-01-01' })),
      paid(rule(free, { tier: 'midden' })),
      paid(rule(free, { municipalities: ['rijswijk'] })),
      paid(rule(free, { accepted: 'no' })),
      paid(rule({ kind: 'fixed', amount: 5000 })),
    ];
    for (const locale of localeKeys)
      for (const offer of offers)
        for (const text of why(offer, held('ooievaarspas'), locale))
          expect(text).not.toMatch(/\{\{|undefined|myprice/u);
  });
});
