import { expect, it } from 'vitest';
import { slotAfter, slotsAt } from './slots.ts';

const nightly = '30 2 * * *';
const iso = (at: number) => new Date(at).toISOString();

it.each([
  ['in winter', '2026-11-25T12:00:00Z', '2026-11-25T01:30:00.000Z', '2026-11-26T01:30:00.000Z'],
  ['in summer', '2026-07-25T12:00:00Z', '2026-07-25T00:30:00.000Z', '2026-07-26T00:30:00.000Z'],
  ['at the moment itself', '2026-11-25T01:30:00Z', '2026-11-25T01:30:00.000Z', '2026-11-26T01:30:00.000Z'],
])('is by the clocks of The Hague: %s', (_when, now, last, next) => {
  const slots = slotsAt(nightly, Date.parse(now));
  expect([iso(slots.last), iso(slots.next)]).toEqual([last, next]);
});

it.each(['2027-03-27T12:00:00Z', '2027-10-30T12:00:00Z'])(
  'comes once in each night in which the clock changes (%s)',
  (from) => {
    const first = slotAfter(nightly, Date.parse(from));
    const second = slotAfter(nightly, first);
    expect(first).toBeLessThan(Date.parse(from) + 24 * 3_600_000);
    expect(second - first).toBeGreaterThan(20 * 3_600_000);
  },
);
