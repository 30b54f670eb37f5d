import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  firstDay,
  isOn,
  isOver,
  lastDay,
  nextOccurrence,
  occurrences,
  toInstant,
  today,
  weekdayOf,
  weekdaysOf,
} from './dates.ts';
import type { Recurrence } from './recurrence.ts';

const series = (starts: string, recurrence: Partial<Recurrence>, ends = `${starts.slice(0, 11)}23:00`) => ({
  starts,
  ends,
  status: 'scheduled' as const,
  recurrence: {
    frequency: 'weekly' as const,
    interval: 1,
    days: [],
    until: '2027-12-31',
    except: [],
    own: [],
    cancelled: [],
    ...recurrence,
  },
});
const dates = (event: Parameters<typeof occurrences>[0]) => occurrences(event).map(({ starts }) => starts.slice(0, 10));

describe('occurrences', () => {
  it.each([
    [
      'every week on the day of the first date',
      series('2026-12-02T19:30', { until: '2026-12-16' }),
      ['2026-12-02', '2026-12-09', '2026-12-16'],
    ],
    [
      'two days a week, from the first date on',
      series('2026-12-03T19:30', { days: ['tuesday', 'thursday'], until: '2026-12-10' }),
      ['2026-12-03', '2026-12-08', '2026-12-10'],
    ],
    [
      'every other week',
      series('2026-12-02T19:30', { interval: 2, until: '2026-12-31' }),
      ['2026-12-02', '2026-12-16', '2026-12-30'],
    ],
    [
      'without excepted dates',
      series('2026-12-02T19:30', { until: '2026-12-16', except: ['2026-12-09'] }),
      ['2026-12-02', '2026-12-16'],
    ],
    [
      'monthly on the second Saturday',
      series('2026-12-12T10:00', { frequency: 'monthly', until: '2027-02-28' }),
      ['2026-12-12', '2027-01-09', '2027-02-13'],
    ],
    [
      'monthly on the fifth Thursday means the last one',
      series('2026-12-31T10:00', { frequency: 'monthly', until: '2027-03-31' }),
      ['2026-12-31', '2027-01-28', '2027-02-25', '2027-03-25'],
    ],
    [
      'over the change of the clock',
      series('2027-03-21T10:00', { until: '2027-04-04' }),
      ['2027-03-21', '2027-03-28', '2027-04-04'],
    ],
  ])('%s', (_name, event, expected) => {
    expect(dates(event)).toEqual(expected);
  });

  it('keeps the wall-clock time on every date and carries a night past midnight', () => {
    const event = series('2027-03-27T22:00', { until: '2027-04-03' }, '2027-03-28T01:00');
    expect(occurrences(event).at(-1)).toEqual({
      starts: '2027-04-03T22:00',
      ends: '2027-04-04T01:00',
      cancelled: false,
    });
  });

  it('marks a cancelled date and keeps it in the list', () => {
    const event = series('2026-12-02T19:30', {
      until: '2026-12-09',
      cancelled: [{ date: '2026-12-09', reason: null }],
    });
    expect(occurrences(event).map(({ cancelled }) => cancelled)).toEqual([false, true]);
  });

  const mixed = series('2026-12-02T19:30', {
    until: '2026-12-23',
    except: ['2026-12-16'],
    own: [
      { starts: '2027-01-09T14:00', ends: '2027-01-09T16:00' },
      { starts: '2026-12-09T20:00', ends: '2026-12-10T01:00' },
      { starts: '2026-12-09T15:00', ends: '2026-12-09T16:00' },
    ],
    cancelled: [
      { date: '2026-12-23', reason: { nl: 'De zaal is dicht.' } },
      { date: '2027-01-09', reason: null },
    ],
  });

  it('has dates with times of their own in place of those of the series and beside it, in order', () => {
    expect(occurrences(mixed)).toEqual([
      { starts: '2026-12-02T19:30', ends: '2026-12-02T23:00', cancelled: false },
      { starts: '2026-12-09T15:00', ends: '2026-12-09T16:00', cancelled: false },
      { starts: '2026-12-09T20:00', ends: '2026-12-10T01:00', cancelled: false },
      {
        starts: '2026-12-23T19:30',
        ends: '2026-12-23T23:00',
        cancelled: true,
        reason: { nl: 'De zaal is dicht.' },
      },
      { starts: '2027-01-09T14:00', ends: '2027-01-09T16:00', cancelled: true },
    ]);
  });

  it('stops at 366 dates, in time', () => {
    const event = series('2026-01-01T10:00', {
      days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      until: '2027-12-31',
    });
    const start = performance.now();
    expect(occurrences(event)).toHaveLength(366);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('nextOccurrence', () => {
  const event = series('2026-12-02T19:30', { until: '2026-12-16', cancelled: [{ date: '2026-12-09', reason: null }] });
  it.each([
    ['2026-11-01', '2026-12-02T19:30'],
    ['2026-12-02', '2026-12-02T19:30'],
    ['2026-12-03', '2026-12-16T19:30'],
    ['2026-12-17', undefined],
  ])('on %s is %s', (on, expected) => {
    expect(nextOccurrence(event, on)?.starts).toBe(expected);
  });
});

describe('toInstant', () => {
  it.each([
    ['2026-12-01T19:30', '2026-12-01T18:30:00.000Z'],
    ['2026-07-01T19:30', '2026-07-01T17:30:00.000Z'],
    ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T01:30', '2027-10-30T23:30:00.000Z'],
    ['2027-10-31T03:30', '2027-10-31T02:30:00.000Z'],
  ])('%s in The Hague is %s', (wall, instant) => {
    expect(toInstant(wall).toISOString()).toBe(instant);
  });
});

describe('calendar days', () => {
  it('knows weekdays and steps over months and leap days', () => {
    expect(weekdayOf('2026-11-22')).toBe('sunday');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
  it('is a day further in The Hague just before midnight UTC', () => {
    expect(today(new Date('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  });
});

describe('on a day, and over', () => {
  it.each([
    ['an evening', '2026-12-05T20:00', '2026-12-05T22:00', '2026-12-05', ['saturday']],
    ['until midnight', '2026-12-05T20:00', '2026-12-06T00:00', '2026-12-05', ['saturday']],
    ['into the night', '2026-12-05T22:00', '2026-12-06T03:00', '2026-12-05', ['saturday']],
    ['in the night itself', '2026-12-06T00:30', '2026-12-06T03:00', '2026-12-06', ['sunday']],
    ['a whole day', '2026-12-05T00:00', '2026-12-06T00:00', '2026-12-05', ['saturday']],
    ['two days and the night after', '2026-12-05T12:00', '2026-12-07T02:00', '2026-12-06', ['saturday', 'sunday']],
    ['New Year', '2026-12-31T21:00', '2027-01-01T05:00', '2026-12-31', ['thursday']],
    ['the night that is an hour shorter', '2027-03-27T23:00', '2027-03-28T04:00', '2027-03-27', ['saturday']],
  ] as const)('%s', (_name, starts, ends, last, days) => {
    expect(lastDay({ starts, ends })).toBe(last);
    expect(weekdaysOf({ starts, ends })).toEqual(days);
    expect(isOver({ starts, ends }, last)).toBe(false);
    expect(isOver({ starts, ends }, addDays(last, 1))).toBe(true);
  });

  const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-10-01', days));
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
  const span = fc
    .tuple(day, time, fc.integer({ min: 0, max: 9 }), time)
    .map(([first, start, days, end]) => ({ starts: `${first}T${start}`, ends: `${addDays(first, days)}T${end}` }))
    .filter(({ starts, ends }) => starts < ends);

  it('holds for every span: it is over the day after its last one, and on each of its days', () => {
    fc.assert(
      fc.property(span, day, (date, other) => {
        expect(lastDay(date) >= firstDay(date)).toBe(true);
        expect(addDays(lastDay(date), 1) >= date.ends.slice(0, 10)).toBe(true);
        expect(isOn(date, other)).toBe(firstDay(date) <= other && !isOver(date, other));
        expect(isOn(date, firstDay(date)) && isOn(date, lastDay(date))).toBe(true);
        // An end in the night is no reason to come the day after.
        if (date.ends.slice(11) <= '06:00' && date.ends.slice(0, 10) > firstDay(date))
          expect(isOn(date, date.ends.slice(0, 10))).toBe(false);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('does not announce an evening that ended at midnight', () => {
    const event = {
      starts: '2026-12-05T20:00',
      ends: '2026-12-06T00:00',
      status: 'scheduled' as const,
      recurrence: null,
    };
    expect(nextOccurrence(event, '2026-12-05')).not.toBeNull();
    expect(nextOccurrence(event, '2026-12-06')).toBeNull();
  });
});
