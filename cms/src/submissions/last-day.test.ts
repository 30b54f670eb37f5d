import type { Listing } from '@kunstwijzer/content/submission';
import { expect, it } from 'vitest';
import { daysOfLink, keepUntil, lastDayOf } from './last-day.ts';

const today = '2026-11-23';
const times = { start: '19:30', end: '21:00' };
const event = (when: object) => ({ kind: 'event', when: { ...times, ...when } }) as unknown as Listing;
const other = (listing: object) => listing as unknown as Listing;

it.each([
  ['one date', event({ repeats: 'once', date: '2026-12-05', lastDate: null }), '2026-12-05', '2027-01-04', 42],
  [
    'a few days on end',
    event({ repeats: 'once', date: '2026-12-05', lastDate: '2026-12-07' }),
    '2026-12-07',
    '2027-01-06',
    44,
  ],
  [
    'several, in any order',
    event({ repeats: 'several', dates: ['2027-01-03', '2026-12-05'] }),
    '2027-01-03',
    '2027-02-02',
    71,
  ],
  [
    'every week',
    event({ repeats: 'weekly', date: '2026-12-05', until: '2027-03-01' }),
    '2027-03-01',
    '2027-03-31',
    128,
  ],
  ['over already', event({ repeats: 'once', date: '2026-11-01', lastDate: null }), '2026-11-01', '2026-12-23', 30],
  ['a course', other({ kind: 'activity', until: '2026-12-23' }), '2026-12-23', '2027-01-22', 60],
  ['a group that goes on', other({ kind: 'activity', until: null }), null, null, 365],
  ['a notice', other({ kind: 'notice', expires: '2026-12-23' }), '2026-12-23', '2027-01-22', 60],
  ['a room', other({ kind: 'room' }), null, null, 365],
])('%s', (_what, listing, last, until, days) => {
  expect([lastDayOf(listing), keepUntil(listing, today), daysOfLink(listing, today)]).toEqual([last, until, days]);
});
