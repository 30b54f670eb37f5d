import { afterEach, describe, expect, test } from 'vitest';
import { occurrences, toInstant } from '../model/index.ts';
import type { Event } from '../model/index.ts';
import { parseListing, recordsOf, upgradedListing, valuesOf } from './index.ts';
import type { Values } from './index.ts';
import { rightValues, today } from './values.fixture.ts';

const once: Values = { ...rightValues.event, date: [], start: ['19:30'], end: ['21:30'] };
const weekly: Values = { ...once, repeats: ['weekly'], date: ['2027-01-04'], until: ['2027-03-29'] };

const parse = (values: Values) => parseListing('event', values, { today });

function eventsOf(values: Values): Event[] {
  const parsed = parse(values);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return recordsOf(parsed.listing, { slug: 'koor', on: today, provider: null }).flatMap((made) =>
    made.collection === 'events' ? [made.record] : [],
  );
}

const datesOf = (values: Values) =>
  eventsOf(values).flatMap((event) => occurrences(event).map(({ starts }) => starts.slice(0, 10)));

describe('one date', () => {
  test.each([
    ['in an evening', '2027-03-28', '19:30', '21:30', '2027-03-28T19:30', '2027-03-28T21:30', 2],
    [
      'on the night in which an hour is skipped',
      '2027-03-27',
      '22:00',
      '04:00',
      '2027-03-27T22:00',
      '2027-03-28T04:00',
      5,
    ],
    [
      'on the night in which an hour comes twice',
      '2027-10-30',
      '22:00',
      '04:00',
      '2027-10-30T22:00',
      '2027-10-31T04:00',
      7,
    ],
    ['on the day that summer time begins', '2027-03-28', '00:30', '04:30', '2027-03-28T00:30', '2027-03-28T04:30', 3],
    ['on the day that summer time ends', '2027-10-31', '00:30', '04:30', '2027-10-31T00:30', '2027-10-31T04:30', 5],
    ['as people type it', '28-3-2027', '9.30', '٢١:٣٠', '2027-03-28T09:30', '2027-03-28T21:30', 12],
  ])('%s', (_, date, start, end, starts, ends, hours) => {
    const [event] = eventsOf({ ...once, date: [date], start: [start], end: [end] });
    expect(event).toMatchObject({ starts, ends, recurrence: null });
    expect((toInstant(ends).getTime() - toInstant(starts).getTime()) / 3_600_000).toBe(hours);
  });

  test('of several days', () => {
    const [event] = eventsOf({
      ...once,
      date: ['2027-03-27'],
      'last-date': ['2027-03-29'],
      start: ['12:00'],
      end: ['11:00'],
    });
    expect(event).toMatchObject({ starts: '2027-03-27T12:00', ends: '2027-03-29T11:00' });
  });
});

describe('in any time zone of the server', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone ?? 'UTC';
  });

  test.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])('%s the clock of The Hague counts', (name) => {
    process.env.TZ = name;
    expect(datesOf({ ...weekly, date: ['2027-03-22'], until: ['2027-04-05'] })).toEqual([
      '2027-03-22',
      '2027-03-29',
      '2027-04-05',
    ]);
    expect(eventsOf({ ...once, date: ['2027-10-31'] })).toMatchObject([{ starts: '2027-10-31T19:30' }]);
  });
});

describe('several dates', () => {
  const several: Values = {
    ...once,
    repeats: ['several'],
    dates: ['2027-03-05', '2027-01-10', '2027-03-05', '2027-02-01'],
  };

  test('are events of their own, in order, each once', () => {
    expect(
      eventsOf({ ...several, cancelled: ['2027-02-01'] }).map(({ slug, starts, status }) => [slug, starts, status]),
    ).toEqual([
      ['koor', '2027-01-10T19:30', 'scheduled'],
      ['koor-2027-02-01', '2027-02-01T19:30', 'cancelled'],
      ['koor-2027-03-05', '2027-03-05T19:30', 'scheduled'],
    ]);
  });
});

describe('a repetition', () => {
  test.each([
    ['each week', {}, 13, '2027-01-04', '2027-03-29'],
    ['every two weeks', { repeats: ['fortnightly'] }, 7, '2027-01-04', '2027-03-29'],
    ['on two days a week', { days: ['monday', 'thursday'] }, 25, '2027-01-04', '2027-03-29'],
    ['on another day than the first date is', { days: ['thursday'] }, 12, '2027-01-07', '2027-03-25'],
    ['each first Monday', { repeats: ['monthly'] }, 3, '2027-01-04', '2027-03-01'],
    ['but for a holiday', { except: ['2027-01-04', '2027-02-15'] }, 11, '2027-01-11', '2027-03-29'],
  ])('%s', (_, other, count, first, last) => {
    const dates = datesOf({ ...weekly, ...other });
    expect([dates.length, dates[0], dates.at(-1)]).toEqual([count, first, last]);
  });

  test('keeps a cancelled date in sight', () => {
    const [event] = eventsOf({ ...weekly, cancelled: ['2027-01-11'] });
    expect(event && occurrences(event)[1]).toMatchObject({ starts: '2027-01-11T19:30', cancelled: true });
  });

  test('keeps dates with times of their own and why one is off, there and back', () => {
    const values: Values = {
      ...weekly,
      own: ['2027-01-11T20:00/2027-01-12T01:00', '2027-02-06T14:00/2027-02-06T16:00'],
      cancelled: ['2027-01-18'],
      reasons: ['2027-01-18 De zaal is dicht.', '2027-01-18[en] The hall is closed.', '2027-01-25[tr] Hasta.'],
    };
    const [event] = eventsOf(values);
    expect(event?.recurrence).toMatchObject({
      own: [
        { starts: '2027-01-11T20:00', ends: '2027-01-12T01:00' },
        { starts: '2027-02-06T14:00', ends: '2027-02-06T16:00' },
      ],
      cancelled: [
        { date: '2027-01-18', reason: { nl: 'De zaal is dicht.', en: 'The hall is closed.' } },
        { date: '2027-01-25', reason: { tr: 'Hasta.' } },
      ],
    });
    const parsed = parse(values);
    if (!parsed.ok) throw new Error('it should be right');
    expect(parse(valuesOf(parsed.listing))).toEqual(parsed);
  });

  test.each([
    ['an end before the start', { own: ['2027-01-11T20:00/2027-01-11T19:00'] }, 'own', 'time'],
    ['no times at all', { own: ['2027-01-11'] }, 'own', 'time'],
    ['a date too far on', { own: ['2029-03-01T20:00/2029-03-01T21:00'] }, 'own', 'untilFar'],
    ['a reason without a day', { reasons: ['De zaal is dicht.'] }, 'reasons', 'date'],
    ['a reason in no language of ours', { reasons: ['2027-01-11[xx] Zu.'] }, 'reasons', 'date'],
  ])('asks again about %s', (_, other, field, code) => {
    expect(parse({ ...weekly, ...other })).toMatchObject({ problems: [{ field, code }] });
  });

  test('that was sent in before there were reasons is read', () => {
    const parsed = parse({ ...weekly, cancelled: ['2027-01-11'] });
    if (!parsed.ok || parsed.listing.kind !== 'event') throw new Error('it should be right');
    const { record, dates, picture, newProvider, ...common } = parsed.listing;
    const { venue, passRules, ...others } = record;
    const [repeats, date, until, start, end] = ['weekly', '2027-01-04', '2027-03-29', '19:30', '21:30'];
    const before = {
      ...common,
      ...others,
      provider: { slug: record.provider },
      venue: null,
      passes: [],
      ages: { min: 0, max: null },
      when: { repeats, date, until, days: [], except: [], start, end },
      status: 'scheduled',
      cancelled: ['2027-01-11'],
      image: picture,
    };
    expect([venue, passRules, newProvider, dates.length]).toEqual([{ space: null, place: null }, [], null, 1]);
    expect(upgradedListing(before)).toEqual(parsed.listing);
  });

  test('that began long ago may go on', () => {
    expect(parse({ ...weekly, date: ['2026-01-05'], until: ['2026-12-28'] }).ok).toBe(true);
  });

  test('of 24 months is the longest', () => {
    expect(parse({ ...weekly, until: ['2029-01-31'] }).ok).toBe(true);
  });
});

const everyDay = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

test.each<[string, Values, string, string]>([
  ['no date', {}, 'date', 'required'],
  ['a day that does not exist', { date: ['2027-02-29'] }, 'date', 'date'],
  ['a day that is over', { date: ['2026-11-22'] }, 'date', 'past'],
  ['a day that is too far away', { date: ['2031-01-01'] }, 'date', 'far'],
  ['a time that does not exist', { date: ['2027-01-01'], start: ['24:00'] }, 'start', 'time'],
  ['an end before the start', { date: ['2027-01-01'], end: ['18:00'] }, 'end', 'endBeforeStart'],
  ['an end at the start', { date: ['2027-01-01'], end: ['19:30'] }, 'end', 'endBeforeStart'],
  [
    'a last day before the first',
    { date: ['2027-01-02'], 'last-date': ['2027-01-01'] },
    'last-date',
    'lastBeforeFirst',
  ],
  ['too many days on end', { date: ['2027-01-01'], 'last-date': ['2027-02-01'] }, 'last-date', 'tooManyDays'],
  ['no dates', { repeats: ['several'] }, 'dates', 'required'],
  ['only dates that are over', { repeats: ['several'], dates: ['2026-11-01', '2026-11-22'] }, 'dates', 'past'],
  ['too many dates', { repeats: ['several'], dates: Array<string>(367).fill('2027-01-01') }, 'dates', 'many'],
  ['no end of a repetition', { ...weekly, until: [] }, 'until', 'required'],
  ['an end before the first date', { ...weekly, until: ['2027-01-03'] }, 'until', 'lastBeforeFirst'],
  ['a repetition that is over', { ...weekly, date: ['2026-01-05'], until: ['2026-11-22'] }, 'until', 'past'],
  ['a repetition of more than 24 months', { ...weekly, until: ['2029-02-01'] }, 'until', 'untilFar'],
  ['a repetition with too many dates', { ...weekly, days: everyDay, until: ['2028-06-01'] }, 'until', 'tooManyDays'],
  [
    'a repetition without a date',
    { ...weekly, until: ['2027-01-11'], except: ['2027-01-04', '2027-01-11'] },
    'except',
    'noDates',
  ],
  ['a repetition that nobody knows', { repeats: ['daily'], date: ['2027-01-01'] }, 'repeats', 'choice'],
])('%s is refused, at its field', (_, values, field, code) => {
  const parsed = parse({ ...once, ...values });
  expect(parsed.ok ? [] : parsed.problems).toContainEqual(expect.objectContaining({ field, code }));
});
