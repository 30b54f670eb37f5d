import { describe, expect, test } from 'vitest';
import { candidateOf, duplicatesOf, parseListing } from './index.ts';
import type { Candidate, Listing, SubmissionKind, Values } from './index.ts';
import { rightValues, today } from './values.fixture.ts';

const listingOf = (kind: SubmissionKind, values: Values = {}): Listing => {
  const parsed = parseListing(kind, { ...rightValues[kind], ...values }, { today });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.listing;
};

const stored: Candidate = {
  collection: 'events',
  slug: 'open-repetitie',
  title: 'Open repetitie',
  provider: 'buurtkoor',
  days: ['2027-03-28'],
  place: 'theater',
};

describe('an event', () => {
  test.each<[string, Values, Partial<Candidate>, string[] | null]>([
    ['the same', { space: ['theater'] }, {}, ['title', 'provider', 'day', 'place']],
    ['written a little differently', {}, { title: 'OPEN repetitie!', place: null }, ['title', 'provider', 'day']],
    ['of another provider on another day', {}, { provider: 'ander-koor', days: ['2027-05-01'] }, null],
    [
      'with another title, but the same people, day and place',
      { space: ['theater'] },
      { title: 'Open concert' },
      ['provider', 'day', 'place'],
    ],
    ['with another title, day and place', { space: ['zaal'] }, { title: 'Kerstconcert', days: ['2027-05-01'] }, null],
    ['with another title by the same people on that day', {}, { title: 'Kerstconcert', place: null }, null],
    ['of another kind', {}, { collection: 'activities' }, null],
    [
      'by new people, by its title and day',
      { provider: ['new'], 'provider-name': ['Koor'], 'provider-kind': ['choir'], 'provider-summary': ['x'] },
      {},
      ['title', 'day'],
    ],
  ])('%s', (_, values, other, why) => {
    const found = duplicatesOf(listingOf('event', values), [{ ...stored, ...other }]);
    expect(found.map((duplicate) => duplicate.why)).toEqual(why ? [why] : []);
  });

  test('is compared on every day of a repetition', () => {
    const weekly = { repeats: ['weekly'], date: ['2027-01-03'], until: ['2027-04-04'] };
    expect(duplicatesOf(listingOf('event', weekly), [stored])).toMatchObject([{ why: ['title', 'provider', 'day'] }]);
  });

  test('shows the most alike first, and no more than five', () => {
    const candidates = Array.from({ length: 9 }, (_, index) => ({
      ...stored,
      slug: `e-${index}`,
      title: index === 7 ? stored.title : 'Open repetities',
    }));
    const found = duplicatesOf(listingOf('event'), candidates);
    expect(found).toHaveLength(5);
    expect(found[0]).toMatchObject({ slug: 'e-7', score: 1 });
  });
});

test.each<[SubmissionKind, Partial<Candidate>, boolean]>([
  ['provider', { collection: 'providers', title: 'Het Buurtkoor', provider: 'x', days: [], place: null }, true],
  ['provider', { collection: 'providers', title: 'Dansschool', provider: 'x', days: [], place: null }, false],
  ['room', { collection: 'spaces', title: 'zaal', provider: null, days: [], place: 'Spui 1' }, true],
  ['notice', { collection: 'notices', title: 'Gezocht: tenor', provider: null, days: [], place: null }, true],
  ['mistake', { collection: 'events' }, false],
])('a %s beside %j', (kind, other, isFound) => {
  expect(duplicatesOf(listingOf(kind), [{ ...stored, ...other }]).length > 0).toBe(isFound);
});

test('two listings of the same thing are like each other, also before one of them is a record', () => {
  const waiting = (kind: SubmissionKind) => candidateOf(listingOf(kind), 'HKW-AAAA-22');
  for (const kind of ['event', 'activity', 'provider', 'room', 'notice'] as const)
    expect(
      duplicatesOf(
        listingOf(kind),
        [waiting(kind)].filter((one) => one !== null),
      ),
      kind,
    ).toMatchObject([{ slug: 'HKW-AAAA-22', score: 1 }]);
  expect(waiting('mistake')).toBeNull();
});
