import { describe, expect, test } from 'vitest';
import { collections } from '../model/index.ts';
import { parseListing, parseSubmission, recordsOf } from './index.ts';
import type { SubmissionKind, Values } from './index.ts';
import { rightValues, today } from './values.fixture.ts';

const listingOf = (kind: SubmissionKind, values: Values) => {
  const parsed = parseListing(kind, { ...rightValues[kind], ...values }, { today });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.listing;
};

const recordsWith = (kind: SubmissionKind, values: Values) =>
  recordsOf(listingOf(kind, values), { slug: 'koor', on: today, provider: 'nieuw-koor' }).map(
    ({ collection, record }) => ({ collection, ...collections[collection].parse(record) }),
  );

const problemsOf = (kind: SubmissionKind, values: Values) => {
  const parsed = parseSubmission(kind, { ...rightValues[kind], ...values }, { today });
  return parsed.ok ? [] : parsed.problems.map(({ field, code }) => `${field} ${code}`);
};

const paid: Values = { price: ['paid'], per: ['once'] };
const newPlace: Values = { space: ['new'], 'place-name': ['Wijkcentrum'], street: ['Spui 1'], postcode: ['2511bl'] };

describe('what is understood of an event', () => {
  test.each<[string, Values, object]>([
    ['free', { price: ['free'] }, { price: { kind: 'free' } }],
    ['euros', { ...paid, amount: ['7'] }, { price: { kind: 'paid', amount: 700, currency: 'EUR', per: 'once' } }],
    ['a comma', { ...paid, amount: ['7,5'] }, { price: { kind: 'paid', amount: 750, currency: 'EUR', per: 'once' } }],
    ['a point', { ...paid, amount: ['€ 0.05'] }, { price: { kind: 'paid', amount: 5, currency: 'EUR', per: 'once' } }],
    ['a dash', { ...paid, amount: ['12,-'] }, { price: { kind: 'paid', amount: 1200, currency: 'EUR', per: 'once' } }],
    [
      'Arabic digits',
      { ...paid, amount: ['١٢٫٥٠'] },
      { price: { kind: 'paid', amount: 1250, currency: 'EUR', per: 'once' } },
    ],
    ['an amount that is not asked', { price: ['free'], amount: ['9999999'] }, { price: { kind: 'free' } }],
    ['all ages', { ages: ['all'] }, { ages: { min: 0, max: null } }],
    ['one age', { ages: ['some'], 'age-min': ['4'], 'age-max': ['4'] }, { ages: { min: 4, max: 4 } }],
    ['an open age', { ages: ['some'], 'age-min': ['٦٠'] }, { ages: { min: 60, max: null } }],
    [
      'ages that are not asked',
      { ages: ['unknown'], 'age-min': ['9'], 'age-max': ['3'] },
      { ages: { min: null, max: null } },
    ],
    ['a space', { space: ['theater'] }, { venue: { space: 'theater', place: null } }],
    ['no place yet', {}, { venue: { space: null, place: null } }],
    [
      'an address',
      newPlace,
      {
        venue: {
          space: null,
          place: {
            name: 'Wijkcentrum',
            address: { street: 'Spui 1', postcode: '2511 BL', city: 'Den Haag' },
            district: null,
            neighbourhood: null,
          },
        },
      },
    ],
    [
      'a website without https',
      { 'booking-website': ['www.example.org/koor'] },
      { booking: { website: 'https://www.example.org/koor' } },
    ],
    [
      'what is known of access',
      { 'access-stepFree': ['yes'], 'access-toilet': ['unknown'], 'access-buddy': ['no'] },
      { access: { stepFree: 'yes', buddy: 'no' } },
    ],
    [
      'passes',
      {
        'pass.ooievaarspas': ['percentage'],
        'pass-amount.ooievaarspas': ['50 %'],
        'pass.bieb': ['fixed'],
        'pass-amount.bieb': ['2,50'],
        'pass.cjp': ['no'],
        'pass.rotterdampas': ['firstFree'],
        'pass.vakantiepas': ['unknown'],
      },
      {
        passRules: [
          { pass: 'ooievaarspas', accepted: 'yes', benefit: { kind: 'percentage', percent: 50 } },
          { pass: 'bieb', accepted: 'yes', benefit: { kind: 'fixed', amount: 250 } },
          { pass: 'cjp', accepted: 'no', benefit: { kind: 'unknown' } },
          { pass: 'rotterdampas', accepted: 'yes', benefit: { kind: 'firstFree', percent: 0 } },
        ],
      },
    ],
  ])('%s', (_, values, record) => {
    expect(listingOf('event', values)).toMatchObject({ record });
    expect(recordsWith('event', values)).toHaveLength(1);
  });
});

test('what is said about a picture stands beside the record', () => {
  const values = { image: ['koor.jpg'], 'image-alt': ['Zangers op een podium'], 'image-rights': ['yes'] };
  expect(listingOf('event', values)).toMatchObject({ picture: { alt: 'Zangers op een podium', credit: null } });
});

describe('texts', () => {
  test('in the language of the form are own, and others missing', () => {
    const [record] = recordsWith('event', { locale: ['tr'] });
    expect(record).toMatchObject({
      title: { tr: 'Open repetitie' },
      textState: { nl: 'missing', en: 'missing', tr: 'own', ar: 'missing' },
    });
  });

  test('may be in another language, with translations beside them', () => {
    const [record] = recordsWith('event', {
      locale: ['nl'],
      language: ['ar'],
      title: ['جوقة'],
      'title-nl': ['Koor'],
      'summary-nl': ['Zing mee.'],
    });
    expect(record).toMatchObject({
      title: { ar: 'جوقة', nl: 'Koor' },
      textState: { nl: 'translated', en: 'missing', tr: 'missing', ar: 'own' },
    });
  });

  test('become paragraphs and lists, and no markup', () => {
    const [record] = recordsWith('event', { description: ['Kom\r\nzingen.\n\n- bas\n- alt\n\n<b>Tot dan!</b>'] });
    expect(record).toMatchObject({
      description: {
        nl: [
          { type: 'paragraph', children: [{ text: 'Kom zingen.' }] },
          { type: 'list', ordered: false, items: [[{ text: 'bas' }], [{ text: 'alt' }]] },
          { type: 'paragraph', children: [{ text: '<b>Tot dan!</b>' }] },
        ],
      },
    });
  });
});

describe('records', () => {
  test('a new provider comes before its event', () => {
    const records = recordsWith('event', {
      provider: ['new'],
      'provider-name': ['Nieuw koor'],
      'provider-kind': ['choir'],
      'provider-summary': ['Wij zingen.'],
    });
    expect(records).toMatchObject([
      { collection: 'providers', slug: 'nieuw-koor', name: 'Nieuw koor', disciplines: ['singing'] },
      { collection: 'events', slug: 'koor', provider: 'nieuw-koor' },
    ]);
  });

  test('a place of its own gets its district from the postcode', () => {
    expect(recordsWith('event', newPlace)).toMatchObject([{ venue: { space: null, place: { district: 'centrum' } } }]);
    // A place may have no name, if its street is told.
    const unnamed = { ...newPlace, 'place-name': [] };
    expect(recordsWith('event', unnamed)).toMatchObject([
      { venue: { place: { name: null, address: { street: 'Spui 1' } } } },
    ]);
  });

  test('weekly times and a period of an activity', () => {
    const slot = { 'slot-day-3': ['friday'], 'slot-start-3': ['22:00'], 'slot-end-3': ['00:30'] };
    expect(recordsWith('activity', slot)).toMatchObject([
      {
        schedule: {
          slots: [
            { day: 'monday', start: '19:30', end: '21:00' },
            { day: 'friday', start: '22:00', end: '00:30' },
          ],
        },
      },
    ]);
    const period = { schedule: ['period'], from: ['2027-07-12'], until: ['2027-07-16'] };
    expect(recordsWith('activity', period)).toMatchObject([
      { schedule: { slots: [], from: '2027-07-12', until: '2027-07-16' } },
    ]);
  });

  test('a claim and a mistake make none', () => {
    expect(
      recordsWith('provider', { intent: ['claim'], claim: ['buurtkoor'], 'claim-proof': ['Zie de site.'] }),
    ).toEqual([]);
    expect(recordsWith('mistake', {})).toEqual([]);
  });
});

test('who sends it is no part of the listing', () => {
  const values = {
    ...rightValues.event,
    'sender-name': ['Canarie'],
    'sender-phone': ['070 123 45 67'],
    locale: ['tr'],
  };
  const parsed = parseSubmission('event', values, { today });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.sender).toEqual({ email: 'stuur@example.org', name: 'Canarie', phone: '070 123 45 67', locale: 'tr' });
  expect(JSON.stringify(parsed.listing)).not.toMatch(/stuur@|Canarie|070 123/u);
});

test.each<[SubmissionKind, Values, string]>([
  ['event', { title: ['\u200B\u00A0'] }, 'title required'],
  ['event', { title: ['a'.repeat(101)] }, 'title long'],
  ['event', { title: ['a\u0007b'] }, 'title characters'],
  ['event', { disciplines: [] }, 'disciplines required'],
  ['event', { disciplines: ['music', 'dance', 'visual', 'circus', 'media'] }, 'disciplines many'],
  ['event', { provider: ['new'] }, 'provider-name required'],
  ['event', { provider: ['Niet Een Slug'] }, 'provider choice'],
  ['event', { space: ['new'] }, 'place-name place'],
  ['event', { ...newPlace, postcode: ['25111 BL'] }, 'postcode postcode'],
  ['event', paid, 'amount required'],
  ['event', { ...paid, amount: ['0,00'] }, 'amount zero'],
  ['event', { ...paid, amount: ['-5'] }, 'amount money'],
  ['event', { ...paid, amount: ['1.000,00'] }, 'amount money'],
  ['event', { ages: ['some'] }, 'age-min ageMissing'],
  ['event', { ages: ['some'], 'age-min': ['12'], 'age-max': ['4'] }, 'age-min ageOrder'],
  ['event', { ages: ['some'], 'age-min': ['121'] }, 'age-min high'],
  ['event', { ages: ['some'], 'age-min': ['vier'] }, 'age-min number'],
  ['event', { places: ['0'] }, 'places low'],
  ['event', { 'pass.ooievaarspas': ['percentage'] }, 'pass-amount.ooievaarspas percent'],
  [
    'event',
    { 'pass.ooievaarspas': ['percentage'], 'pass-amount.ooievaarspas': ['101'] },
    'pass-amount.ooievaarspas percent',
  ],
  ['event', { 'pass.ooievaarspas': ['fixed'] }, 'pass-amount.ooievaarspas money'],
  ['event', { 'pass.ooievaarspas': ['misschien'] }, 'pass.ooievaarspas choice'],
  ['event', { 'title-en': ['Choir'] }, 'summary-en half'],
  ['event', { image: ['koor.jpg'] }, 'image-alt alt'],
  ['event', { image: ['koor.jpg'], 'image-alt': ['Koor'] }, 'image-rights rights'],
  ['event', { 'booking-website': ['javascript:alert(1)'] }, 'booking-website url'],
  ['event', { 'booking-website': ['localhost'] }, 'booking-website url'],
  ['event', { 'booking-website': ['https://koor'] }, 'booking-website url'],
  ['event', { 'booking-phone': ['bel me'] }, 'booking-phone phone'],
  ['event', { 'sender-email': [] }, 'sender-email required'],
  ['event', { 'sender-consent': [] }, 'sender-consent consent'],
  ['activity', { 'slot-day-1': [] }, 'slot-day-1 required'],
  ['activity', { 'slot-day-2': ['friday'] }, 'slot-start-2 required'],
  ['activity', { 'slot-end-1': ['18:00'] }, 'slot-end-1 endBeforeStart'],
  ['activity', { schedule: ['period'] }, 'from required'],
  ['activity', { from: ['2027-02-01'], until: ['2027-01-01'] }, 'until lastBeforeFirst'],
  ['activity', { until: ['2026-11-22'] }, 'until past'],
  ['provider', { intent: ['claim'] }, 'claim required'],
  ['provider', { intent: ['claim'], claim: ['new'], 'claim-proof': ['x'] }, 'claim choice'],
  ['room', { street: [] }, 'street required'],
  ['room', { uses: [] }, 'uses required'],
  ['notice', { 'contact-email': [] }, 'contact-website contact'],
  ['notice', { expires: ['2026-11-22'] }, 'expires past'],
  ['notice', { expires: ['2028-01-01'] }, 'expires year'],
  ['mistake', { message: [] }, 'message required'],
  ['mistake', { 'about-slug': ['../../etc'] }, 'about-slug choice'],
  ['mistake', { 'sender-email': ['geen adres'] }, 'sender-email email'],
])('%s with %j is refused: %s', (kind, values, problem) => {
  expect(problemsOf(kind, values)).toContain(problem);
});

test('what is not there cannot be chosen', () => {
  const choices = { providers: [], spaces: [], passes: [] };
  const values = { ...rightValues.event, space: ['theater'], 'pass.ooievaarspas': ['free'] };
  const parsed = parseListing('event', values, { today, choices });
  expect(parsed).toEqual({
    ok: false,
    problems: [
      { field: 'provider', code: 'choice' },
      { field: 'space', code: 'choice' },
      { field: 'pass.ooievaarspas', code: 'choice' },
    ],
  });
});
