import type { Listing } from '@kunstwijzer/content/submission';
import { expect, it } from 'vitest';
import { daysOfLink, keepUntil, lastDayOf } from './last-day.ts';

const today = '2026-11-23';
const on = (date: string, last = date, until: string | null = null) => ({
  starts: `${date}T19:30`,
  ends: `${last}T21:00`,
  recurrence: until && { until, own: [] },
});
const event = (...dates: object[]) => ({ kind: 'event', dates }) as unknown as Listing;
const other = (kind: string, record: object) => ({ kind, record }) as unknown as Listing;

it.each([
  ['one date', event(on('2026-12-05')), '2026-12-05', '2027-01-04', 42],
  ['a few days on end', event(on('2026-12-05', '2026-12-07')), '2026-12-07', '2027-01-06', 44],
  ['several, in any order', event(on('2027-01-03'), on('2026-12-05')), '2027-01-03', '2027-02-02', 71],
  ['every week', event(on('2026-12-05', '2026-12-05', '2027-03-01')), '2027-03-01', '2027-03-31', 128],
  ['over already', event(on('2026-11-01')), '2026-11-01', '2026-12-23', 30],
  ['a course', other('activity', { schedule: { until: '2026-12-23' } }), '2026-12-23', '2027-01-22', 60],
  ['a group that goes on', other('activity', { schedule: { until: null } }), null, null, 365],
  ['a notice', other('notice', { expires: '2026-12-23' }), '2026-12-23', '2027-01-22', 60],
  ['a room', other('room', {}), null, null, 365],
])('%s', (_what, listing, last, until, days) => {
  expect([lastDayOf(listing), keepUntil(listing, today), daysOfLink(listing, today)]).toEqual([last, until, days]);
});
