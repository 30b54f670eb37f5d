import { describe, expect, it } from 'vitest';
import { datesToCome, factOf, statusOf, withFact } from './facts.ts';
import type { Times } from '../../collections/events/times.ts';

const once: Times = { starts: '2026-12-05T19:30', ends: '2026-12-05T21:30', recurrence: null, status: 'scheduled' };
const weekly: Times = {
  ...once,
  recurrence: { frequency: 'weekly', interval: 1, days: [], until: '2026-12-26', except: [], own: [], cancelled: [] },
};

describe('withFact', () => {
  it('cancels one date of a series, once, and leaves the others', () => {
    const fact = { is: 'date', date: '2026-12-12' } as const;
    const after = withFact(withFact(weekly, fact), fact);
    expect(after.recurrence?.cancelled).toEqual([{ date: '2026-12-12', reason: null }]);
    const on = ['2026-12-05', '2026-12-19', '2026-12-26'];
    expect(datesToCome([after], '2026-12-01')).toEqual({ on, off: ['2026-12-12'] });
    // What was called off by mistake is put back.
    expect(withFact(after, { is: 'restore', date: '2026-12-12' })).toEqual(weekly);
  });

  it('tells a date that is off from an event that is off as a whole', () => {
    const [off, later] = [
      { ...once, status: 'cancelled' as const },
      { ...once, starts: '2026-12-12T19:30', ends: '2026-12-12T21:30' },
    ];
    expect([statusOf([off, later]), statusOf([off]), statusOf([])]).toEqual([null, 'cancelled', null]);
    expect(datesToCome([off, later], '2026-12-01')).toEqual({ on: ['2026-12-12'], off: ['2026-12-05'] });
    expect(datesToCome([off], '2026-12-01')).toEqual({ on: [], off: [] });
    expect(withFact(off, { is: 'restore', date: '2026-12-05' })).toEqual(once);
    expect(withFact(later, { is: 'restore', date: '2026-12-05' })).toEqual(later);
  });

  it('cancels a single event on its date, and no other', () => {
    expect(withFact(once, { is: 'date', date: '2026-12-05' }).status).toBe('cancelled');
    expect(withFact(once, { is: 'date', date: '2026-12-06' })).toEqual(once);
    expect(withFact(weekly, { is: 'date', date: '2026-12-13' })).toEqual(weekly);
  });

  it.each([
    [once, '20:00', '22:00', '2026-12-05T20:00', '2026-12-05T22:00'],
    [once, '22:00', '01:00', '2026-12-05T22:00', '2026-12-06T01:00'],
    [
      { ...once, starts: '2026-12-05T22:00', ends: '2026-12-06T01:00' },
      '19:00',
      '21:00',
      '2026-12-05T19:00',
      '2026-12-05T21:00',
    ],
    [{ ...once, ends: '2026-12-07T17:00' }, '10:00', '18:00', '2026-12-05T10:00', '2026-12-07T18:00'],
  ])('moves the time of %o to %s–%s', (times, start, end, starts, ends) => {
    expect(withFact(times, { is: 'time', start, end })).toMatchObject({ starts, ends });
  });
});

it.each([
  [{ fact: 'soldOut' }, { is: 'status', status: 'soldOut' }],
  [
    { fact: 'date', date: '2026-12-05' },
    { is: 'date', date: '2026-12-05' },
  ],
  [{ fact: 'date', date: '2026-12-06' }, null],
  [
    { fact: 'restore', date: '2026-12-06' },
    { is: 'restore', date: '2026-12-06' },
  ],
  [{ fact: 'restore', date: '2026-12-05' }, null],
  [
    { fact: 'time', start: '19:00', end: '21:00' },
    { is: 'time', start: '19:00', end: '21:00' },
  ],
  [{ fact: 'time', start: '25:00', end: '21:00' }, null],
  [{ fact: 'time', start: '19:00', end: '19:00' }, null],
  // Not until the next afternoon; until in the night it may be.
  [{ fact: 'time', start: '18:15', end: '15:30' }, null],
  [
    { fact: 'time', start: '22:00', end: '01:00' },
    { is: 'time', start: '22:00', end: '01:00' },
  ],
  [{ fact: '__proto__' }, null],
  [{}, null],
])('factOf %o', (given, fact) => {
  const values = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value]]));
  expect(factOf(values, { on: ['2026-12-05'], off: ['2026-12-06'] })).toEqual(fact);
});
