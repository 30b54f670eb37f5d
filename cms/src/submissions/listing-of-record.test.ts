import { recordsOf } from '@kunstwijzer/content/submission';
import type { Values } from '@kunstwijzer/content/submission';
import { describe, expect, it } from 'vitest';
import { answers, listed } from '../../test/submit.ts';
import { compare } from '../inbox/compare.ts';
import { listingOfRecord } from './listing-of-record.ts';

const context = { slug: 'x', on: '2026-11-23', provider: null, example: false } as const;
const words = {
  locale: 'nl',
  nameOf: (of: string, slug: string) => (slug === 'onbekend' ? undefined : `${of}: ${slug}`),
} as const;
const event = (more: Values) => listed('event', { ...answers.event, ...more }).listing;

describe('listingOfRecord', () => {
  it.each([
    ['event', {}],
    ['event', { 'last-date': ['2027-05-30'] }],
    ['event', { repeats: ['fortnightly'], days: ['friday'], until: ['2027-09-03'], except: ['2027-06-11'] }],
    [
      'event',
      { description: ['Neem mee:\n\n- een stoel\n- een stem'], price: ['paid'], amount: ['7,50'], per: ['lesson'] },
    ],
    ['activity', { 'pass.voorbeeldpas': ['percentage'], 'pass-amount.voorbeeldpas': ['50'] }],
    ['provider', { 'place-name': ['Het plein'], postcode: ['2511 BL'], district: ['centrum'], city: ['Den Haag'] }],
    ['room', { district: ['centrum'], capacity: ['80'] }],
    ['notice', {}],
  ] as const)('gives back what made the record: %s %o', (kind, more) => {
    const { listing } = listed(kind, { ...answers[kind], ...(more as Values) });
    const [made] = recordsOf(listing, context);
    if (!made) throw new Error('no record');
    expect(listingOfRecord(made.collection, made.record as never, 'nl')).toEqual(listing);
  });
});

describe('compare', () => {
  const row = (rows: ReturnType<typeof compare>, name: string) => rows.find((one) => one.name === name);

  it('says in words what was sent, without who sent it', () => {
    const rows = compare(event({ space: ['new'], 'place-name': ['Plein'] }), null, words);
    expect(row(rows, 'date')).toMatchObject({ label: 'Datum', sent: ['vrijdag 28 mei 2027'], differs: false });
    expect(row(rows, 'provider')?.sent).toEqual(['providers: voorbeeldkoor']);
    expect(row(rows, 'disciplines')?.sent).toEqual(['Zang en koor']);
    expect(row(rows, 'space')?.sent).toEqual(['nieuw']);
    expect(JSON.stringify(rows)).not.toContain('afzender@example.org');
  });

  it('marks everything that a change changes', () => {
    const rows = compare(
      event({ price: ['unknown'], description: ['Meer.'] }),
      { listing: event({}), isSame: true },
      words,
    );
    expect(rows.filter(({ differs }) => differs).map(({ name }) => name)).toEqual(['description', 'price']);
  });

  it('beside one that it looks like, marks only what both say', () => {
    const rows = compare(
      event({ price: ['unknown'], description: ['Meer.'] }),
      { listing: event({}), isSame: false },
      words,
    );
    expect(rows.filter(({ differs }) => differs).map(({ name }) => name)).toEqual(['price']);
  });

  it('names each pass', () => {
    const { listing } = listed('activity', { ...answers.activity, 'pass.voorbeeldpas': ['free'] });
    expect(row(compare(listing, null, words), 'pass.voorbeeldpas')).toMatchObject({
      label: 'Passen: passes: voorbeeldpas',
      sent: ['Gratis met deze pas'],
    });
  });
});
