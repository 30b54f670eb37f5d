import { describe, expect, it, test } from 'vitest';
import { readPhone } from './digits.ts';
import { duplicatesOf, parseListing, valuesOf } from './index.ts';
import type { Candidate, Listing, SubmissionKind, Values } from './index.ts';
import { rightValues, today } from './values.fixture.ts';
import ar from './words/ar.json' with { type: 'json' };

const parse = (kind: SubmissionKind, values: Values) =>
  parseListing(kind, { ...rightValues[kind], ...values }, { today });
const listing = (kind: SubmissionKind, values: Values = {}): Listing => {
  const parsed = parse(kind, values);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.listing;
};
const problems = (kind: SubmissionKind, values: Values) => {
  const parsed = parse(kind, values);
  return parsed.ok ? [] : parsed.problems.map(({ field, code }) => `${field} ${code}`);
};

describe('telephone numbers', () => {
  it.each([
    ['(070) 123 45 67', '070 123 45 67'],
    ['06.12.34.56.78', '06 12 34 56 78'],
    ['070/1234567', '070 1234567'],
    ['070 – 123 45 67', '070-123 45 67'],
    ['\u202D070 123 45 67\u202C', '070 123 45 67'],
    ['\u2066+31 6 12345678\u2069', '+31 6 12345678'],
    ['\u200E06\u00A012\u00A034\u00A056\u00A078', '06 12 34 56 78'],
    ['+31 (0)70 123 45 67', '+31 70 123 45 67'],
    ['0031 70 123 45 67', '+31 70 123 45 67'],
    ['Tel.: 070 123 45 67', '070 123 45 67'],
    ['٠٦ ١٢٣٤٥٦٧٨', '06 12345678'],
    ['０６-１２３４５６７８', '06-12345678'],
  ])('%s', (written, kept) => {
    expect(readPhone(written)).toBe(kept);
    expect(listing('event', { 'booking-phone': [written] })).toMatchObject({ record: { booking: { phone: kept } } });
  });

  it.each(['bel mij', '12', '070 123 45 67 of 06', '++31 70'])('%s is none', (written) => {
    expect(problems('event', { 'booking-phone': [written] })).toEqual(['booking-phone phone']);
  });

  it('keep their order in Arabic, as every example with a space in it', () => {
    const texts = Object.values(ar);
    const loose = texts.filter((text) => /\d [\dA-Z]/u.test(text.replace(/\u2066[^\u2069]*\u2069/gu, '')));
    expect(loose).toEqual([]);
  });
});

describe('a repetition', () => {
  const weekly = { repeats: ['weekly'], date: ['2027-01-05'], until: ['2027-03-30'] };

  it.each([
    ['on another weekday', '2027-01-13'],
    ['before it begins', '2026-12-29'],
    ['after it ends', '2027-04-06'],
  ])('has no closed day %s', (_what, day) => {
    expect(problems('event', { ...weekly, except: [day] })).toEqual(['except noSuchDay']);
  });

  it('has closed days of its own', () => {
    expect(listing('event', { ...weekly, except: ['2027-01-12'] })).toMatchObject({
      dates: [{ recurrence: { except: ['2027-01-12'] } }],
    });
  });

  it.each([
    ['weekly', '2023-01-03', '2026-11-17'],
    ['fortnightly', '2023-01-10', '2026-11-10'],
    // The fifth Tuesday is the last one of each month.
    ['monthly', '2023-01-31', '2026-09-29'],
    ['monthly', '2023-01-10', '2026-11-10'],
  ])('that is %s since %s can be given an end, and goes on in the same turn', (repeats, since, from) => {
    const given = { repeats: [repeats], date: [since], until: ['2027-03-30'] };
    expect(listing('event', given)).toMatchObject({
      dates: [{ starts: `${from}T19:30`, recurrence: { until: '2027-03-30' } }],
    });
  });

  it('that is not too long stays as it is', () => {
    const given = { repeats: ['weekly'], date: ['2026-09-01'], until: ['2027-03-30'] };
    expect(listing('event', given)).toMatchObject({ dates: [{ starts: '2026-09-01T19:30' }] });
  });
});

describe('what is left over', () => {
  const alt = { 'image-alt': ['Zangers op een podium'] };

  it('of a picture that is gone asks nothing', () => {
    expect(listing('event', alt)).toMatchObject({ picture: null });
    expect(problems('event', { ...alt, image: ['koor.jpg'] })).toEqual(['image-rights rights']);
  });

  it('of a word processor is a space or a new line', () => {
    const given = { description: ['Dag\tTijd\u000BMaandag\t\t19:30'] };
    expect(listing('event', given)).toMatchObject({
      record: { description: { nl: 'Dag Tijd\nMaandag 19:30' } },
    });
  });
});

describe('a place without saying that it is one', () => {
  const place = { 'place-name': ['Buurthuis De Voorbeeld'], street: ['Voorbeeldstraat 1'], postcode: ['2512 AB'] };

  test.each(['event', 'activity'] as const)('is the place of an %s', (kind) => {
    const made = listing(kind, place);
    expect(made).toMatchObject({
      record: {
        venue: {
          place: { name: 'Buurthuis De Voorbeeld', address: { street: 'Voorbeeldstraat 1', postcode: '2512 AB' } },
        },
      },
    });
    expect(listing(kind, valuesOf(made))).toEqual(made);
  });

  it('is judged as any place', () => {
    expect(problems('event', { postcode: ['2512 AB'] })).toEqual(['place-name place']);
    expect(listing('event', { ...place, space: ['theater'] })).toMatchObject({
      record: { venue: { space: 'theater', place: null } },
    });
  });
});

describe('duplicates', () => {
  const room: Candidate = {
    collection: 'spaces',
    slug: 'de-voorbeeld',
    title: 'Buurthuis De Voorbeeld',
    provider: null,
    days: [],
    place: 'Buurthuis De Voorbeeld',
    street: 'Voorbeeldstraat 1',
  };
  const event = (more: Partial<Candidate>): Candidate => ({
    collection: 'events',
    slug: 'x',
    title: 'Open repetitie',
    provider: 'ander-koor',
    days: ['2027-03-28'],
    place: null,
    ...more,
  });

  it.each(['Voorbeeldstraat 1', 'voorbeeldstr. 1'])(
    'finds the room that stands at %s, whatever it is called',
    (street) => {
      const made = listing('room', { name: ['Danszaal'], street: [street] });
      expect(duplicatesOf(made, [room])).toMatchObject([{ slug: 'de-voorbeeld', why: ['place'] }]);
    },
  );

  it('finds none elsewhere in the street, and none in a street without a number', () => {
    for (const street of ['Voorbeeldstraat 11', 'Voorbeeldstraat'])
      expect(duplicatesOf(listing('room', { name: ['Danszaal'], street: [street] }), [room])).toEqual([]);
  });

  it('accuses nobody of a title that everybody has', () => {
    const others = Array.from({ length: 5 }, (_, i) => event({ slug: `e${i}`, provider: `koor-${i}` }));
    const unknown = {
      provider: ['new'],
      'provider-name': ['K'],
      'provider-kind': ['choir'],
      'provider-summary': ['x'],
    };
    expect(duplicatesOf(listing('event', unknown), others)).toEqual([]);
    expect(duplicatesOf(listing('event'), others)).toEqual([]);
    expect(duplicatesOf(listing('event', unknown), others.slice(0, 1))).toHaveLength(1);
  });

  it('counts where it is: the same title on the same day elsewhere is another', () => {
    const here = { 'place-name': ['Zaal'], street: ['Voorbeeldstraat 1'], provider: ['derde-koor'] };
    const made = listing('event', here);
    expect(duplicatesOf(made, [event({ street: 'Spui 5', place: 'Spui' })])).toEqual([]);
    expect(duplicatesOf(made, [event({ street: 'Voorbeeldstraat 1', place: 'de-voorbeeld' })])).toHaveLength(1);
    // By the name of a space of ours, that stands at that address.
    const inSpace = listing('event', { space: ['de-voorbeeld'], provider: ['derde-koor'] });
    expect(duplicatesOf(inSpace, [room, event({ street: 'Voorbeeldstraat 1', place: 'Zaal' })])).toHaveLength(1);
  });
});
