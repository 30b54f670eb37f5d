import { parseListing } from '@kunstwijzer/content/submission';
import type { Values, Listing } from '@kunstwijzer/content/submission';
import { rightValues, today } from '@kunstwijzer/content/submission/fixture';
import { describe, expect, it } from 'vitest';
import { answers, listed } from '../../test/submit.ts';
import { compare } from './compare.ts';

const choices = { providers: [{ slug: 'buurtkoor', name: 'Buurtkoor' }], spaces: [], passes: [] };

function event(more: Values): Listing {
  const parsed = parseListing('event', { ...rightValues.event, ...more }, { today, choices });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.listing;
}

const words = { locale: 'nl', nameOf: (_of: string, slug: string) => `De ${slug}` } as const;
const sent = event({ image: ['a.jpg'], 'image-alt': ['Een koor'], 'image-rights': ['yes'] });
const other = event({ description: ['Neem een stoel mee.'], start: ['20:00'] });
const rowsOf = (...of: Parameters<typeof compare>) =>
  new Map(compare(...of).map(({ name, sent: left, stands, differs }) => [name, { left, stands, differs }]));

it('says what was sent in words: names of records, labels of choices, days, and yes', () => {
  const rows = rowsOf(sent, null, words);
  expect(rows.get('provider')?.left).toEqual(['De buurtkoor']);
  expect(rows.get('price')?.left).toEqual(['Het is gratis']);
  expect(rows.get('date')?.left).toEqual(['zondag 28 maart 2027']);
  expect(rows.get('image-rights')?.left).toEqual(['Ja']);
  expect([...rows.keys()].filter((name) => name.startsWith('sender-'))).toEqual([]);
});

it('writes days as the site does: in British English', () => {
  expect(rowsOf(sent, null, { ...words, locale: 'en' }).get('date')?.left).toEqual(['Sunday, 28 March 2027']);
});

it('beside what it changes, shows what was left out as a difference', () => {
  const rows = rowsOf(sent, { listing: other, isSame: true }, words);
  expect(rows.get('description')).toEqual({ left: [], stands: ['Neem een stoel mee.'], differs: true });
  expect(rows.get('start')).toEqual({ left: ['19:30'], stands: ['20:00'], differs: true });
  expect(rows.get('title')?.differs).toBe(false);
});

it('a provider that came along and was made is no difference', () => {
  const more = { 'provider-kind': ['choir'], 'provider-summary': ['Een koor.'] };
  const came = event({ provider: ['new'], 'provider-name': ['De buurtkoor'], ...more });
  const stands = { listing: other, isSame: true };
  const rows = rowsOf(came, stands, words);
  expect(rows.get('provider')).toEqual({ left: ['De buurtkoor'], stands: ['De buurtkoor'], differs: false });
  expect(rows.has('provider-summary')).toBe(false);
  // Under another name it is another one.
  const another = event({ provider: ['new'], 'provider-name': ['Iets anders'], ...more });
  expect(rowsOf(another, stands, words).get('provider')?.differs).toBe(true);
});

it('beside what it only looks like, shows only what was sent', () => {
  const rows = rowsOf(sent, { listing: other, isSame: false }, words);
  expect(rows.has('description')).toBe(false);
  expect(rows.get('image-alt')).toEqual({ left: ['Een koor'], stands: [], differs: false });
  expect(rows.get('start')?.differs).toBe(true);
});

const about = {
  locale: 'nl',
  nameOf: (of: string, slug: string) => (slug === 'onbekend' ? undefined : `${of}: ${slug}`),
} as const;
const answered = (more: Values) => listed('event', { ...answers.event, ...more }).listing;

describe('beside answers of the fixtures', () => {
  const row = (rows: ReturnType<typeof compare>, name: string) => rows.find((one) => one.name === name);

  it('says in words what was sent, without who sent it', () => {
    const rows = compare(answered({ space: ['new'], 'place-name': ['Plein'] }), null, about);
    expect(row(rows, 'date')).toMatchObject({ label: 'Datum', sent: ['vrijdag 28 mei 2027'], differs: false });
    expect(row(rows, 'provider')?.sent).toEqual(['providers: voorbeeldkoor']);
    expect(row(rows, 'disciplines')?.sent).toEqual(['Zang en koor']);
    expect(row(rows, 'space')?.sent).toEqual(['nieuw']);
    expect(JSON.stringify(rows)).not.toContain('afzender@example.org');
  });

  it('marks everything that a change changes', () => {
    const rows = compare(
      answered({ price: ['unknown'], description: ['Meer.'] }),
      { listing: answered({}), isSame: true },
      about,
    );
    expect(rows.filter(({ differs }) => differs).map(({ name }) => name)).toEqual(['description', 'price']);
  });

  it('beside one that it looks like, marks only what both say', () => {
    const rows = compare(
      answered({ price: ['unknown'], description: ['Meer.'] }),
      { listing: answered({}), isSame: false },
      about,
    );
    expect(rows.filter(({ differs }) => differs).map(({ name }) => name)).toEqual(['price']);
  });

  it('names each pass', () => {
    const { listing } = listed('activity', { ...answers.activity, 'pass.voorbeeldpas': ['free'] });
    expect(row(compare(listing, null, about), 'pass.voorbeeldpas')).toMatchObject({
      label: 'Passen: passes: voorbeeldpas',
      sent: ['Gratis met deze pas'],
    });
  });
});
