import { expect, it } from 'vitest';
import { formOf, Listing, listingOfRecord, parseListing, recordsOf } from '../index.ts';
import type { RecordOfKind, Values } from '../index.ts';
import { rightValues, today } from '../values.fixture.ts';

const context = { slug: 'x', on: today, provider: null } as const;

it.each([
  ['event', {}],
  ['event', { 'last-date': ['2027-05-30'], date: ['2027-05-28'] }],
  ['event', { start: ['22:00'], end: ['01:00'] }],
  [
    'event',
    { repeats: ['fortnightly'], date: ['2027-05-28'], days: ['friday'], until: ['2027-09-03'], except: ['2027-06-11'] },
  ],
  [
    'event',
    { description: ['Neem mee:\n\n- een stoel\n- een stem'], price: ['paid'], amount: ['7,50'], per: ['lesson'] },
  ],
  ['activity', { 'pass.voorbeeldpas': ['percentage'], 'pass-amount.voorbeeldpas': ['50'] }],
  ['provider', { 'place-name': ['Het plein'], postcode: ['2511 BL'], district: ['centrum'], city: ['Den Haag'] }],
  ['room', { district: ['centrum'], capacity: ['80'], rate: ['Tien euro'] }],
  ['notice', {}],
] as const)('gives back what made the record: %s %o', (kind, more) => {
  const parsed = parseListing(kind, { ...rightValues[kind], ...(more as Values) }, { today });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [made] = recordsOf(parsed.listing, context);
  if (!made) throw new Error('no record');
  expect(listingOfRecord(kind, made.record as never, 'nl')).toEqual(parsed.listing);
});

it('says of a record no more than a form can', () => {
  const parsed = parseListing('provider', { ...rightValues.provider, 'pass.cjp': ['free'] }, { today });
  const [made] = parsed.ok ? recordsOf(parsed.listing, context) : [];
  if (!parsed.ok || made?.collection !== 'providers') throw new Error('no provider');
  const { record } = made;
  const nowhere = { name: 'Ergens', address: null, district: null, neighbourhood: null };
  const known: RecordOfKind<'provider'> = {
    ...record,
    anchor: true,
    ages: { ...record.ages, groups: ['children'], note: { nl: 'Ook jonger' } },
    places: [nowhere, { ...nowhere, name: 'Elders' }],
    passRules: record.passRules.map((rule) => ({ ...rule, tier: 'jong', minAge: 4 })),
    description: { nl: [{ type: 'heading', level: 2, children: [{ text: 'Kop', bold: true }] }] },
  };
  const said = listingOfRecord('provider', known, 'nl');
  expect(Listing.parse(said)).toMatchObject({
    record: {
      ages: { groups: [], note: null },
      places: [{ name: 'Ergens' }],
      passRules: [{ pass: 'cjp', tier: null, minAge: null }],
      description: { nl: 'Kop' },
    },
  });
});

it.each(['event', 'activity', 'provider', 'room', 'notice'] as const)(
  '%s: what was sent before a question was asked is still read',
  (kind) => {
    const parsed = parseListing(kind, rightValues[kind], { today });
    if (!parsed.ok || !('record' in parsed.listing)) throw new Error('no record');
    const { listing } = parsed;
    const open = Object.entries(formOf(kind).questions).filter(
      ([, question]) =>
        ['number', 'record'].includes(question.type) ||
        (question.type === 'choice' && question.fallback !== undefined) ||
        (question.type === 'choices' && !question.atLeast),
    );
    for (const [name] of open) {
      const before = Object.fromEntries(Object.entries(listing.record).filter(([field]) => field !== name));
      expect(Listing.parse({ ...listing, record: before })).toHaveProperty(`record.${name}`);
    }
  },
);
