import type { Event } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import {
  byDay,
  datesBetween,
  eventsToCome,
  firstWeeks,
  hasPage,
  newestEvents,
  weekendOf,
  weeksWithDates,
} from './query.ts';

const event = (slug: string, starts: string, more: Partial<Event> = {}): Event =>
  ({
    slug,
    starts,
    ends: `${starts.slice(0, 11)}23:00`,
    recurrence: null,
    status: 'scheduled',
    confirmation: { by: 'editor', on: '2026-11-01', sources: [] },
    ...more,
  }) as Event;
const weekly = (until: string): Event['recurrence'] => ({
  frequency: 'weekly',
  interval: 1,
  days: [],
  until,
  except: [],
  own: [],
  cancelled: [{ date: '2026-12-09', reason: null }],
});
const today = '2026-11-25';
const party = event('feest', '2026-11-28T20:00');
const choir = event('koor', '2026-11-25T19:30', { recurrence: weekly('2027-06-30') });
const show = event('expositie', '2026-11-20T10:00', { ends: '2026-11-30T17:00' });
const over = event('voorbij', '2026-11-24T20:00');
const events = [party, choir, show, over];

describe('datesBetween', () => {
  it('has each date of a series, in order of time, and what is still going on', () => {
    const dates = datesBetween(events, today, '2026-12-09').map(
      ({ event: { slug }, date }) => `${slug} ${date.starts}`,
    );
    expect(dates).toEqual([
      'expositie 2026-11-20T10:00',
      'koor 2026-11-25T19:30',
      'feest 2026-11-28T20:00',
      'koor 2026-12-02T19:30',
      'koor 2026-12-09T19:30',
    ]);
  });
  it('keeps a cancelled date, marked', () => {
    expect(datesBetween([choir], '2026-12-09', '2026-12-09').map(({ date }) => date.cancelled)).toEqual([true]);
  });
});

describe('byDay', () => {
  it('puts what began earlier on the first day', () => {
    const days = byDay(datesBetween(events, today, '2026-11-30'), today);
    expect(days.map(({ day, dates }) => [day, dates.map(({ event: { slug } }) => slug)])).toEqual([
      ['2026-11-25', ['expositie', 'koor']],
      ['2026-11-28', ['feest']],
    ]);
  });
});

describe('pages and feeds', () => {
  it.each([
    [over, '2027-01-23', true],
    [over, '2027-01-24', false],
    [choir, '2027-08-01', true],
    [choir, '2027-09-01', false],
  ])('$slug has a page until sixty days after its last date', (record, on, expected) => {
    expect(hasPage(record, on)).toBe(expected);
  });
  it('holds what is to come, cancelled or not', () => {
    const cancelled = event('afgelast', '2026-12-01T20:00', { status: 'cancelled' });
    expect(eventsToCome([...events, cancelled], today).map(({ slug }) => slug)).toEqual([
      'feest',
      'koor',
      'expositie',
      'afgelast',
    ]);
    expect(newestEvents([over, cancelled, party], today)).toEqual([party]);
  });
  it('shows what was checked last first', () => {
    const fresh = event('nieuw', '2027-03-01T20:00', { confirmation: { by: 'editor', on: '2026-11-20', sources: [] } });
    expect(newestEvents([party, fresh], today, 1)).toEqual([fresh]);
  });
});

describe('weeks', () => {
  it('are the coming twelve that have something', () => {
    const weeks = weeksWithDates(
      [party, event('later', '2027-02-10T20:00'), event('te-laat', '2027-02-15T20:00')],
      today,
    );
    expect(weeks).toEqual([
      { week: '2026-48', monday: '2026-11-23', sunday: '2026-11-29', count: 1 },
      { week: '2027-06', monday: '2027-02-08', sunday: '2027-02-14', count: 1 },
    ]);
  });
  it.each([
    [[30, 30, 30], 2],
    [[3, 4, 20, 5], 3],
    [[1, 1, 1, 1, 1, 1], 4],
    [[], 0],
  ])('with %j dates show the first %i', (counts, expected) => {
    const weeks = counts.map((count, index) => ({ week: `2026-4${index}`, monday: '', sunday: '', count }));
    expect(firstWeeks(weeks)).toHaveLength(expected);
  });
  it.each([
    ['2026-11-23', '2026-11-28'],
    ['2026-11-28', '2026-11-28'],
    ['2026-11-29', '2026-11-28'],
  ])('on %s the weekend begins on %s', (on, saturday) => {
    expect(weekendOf(on)[0]).toBe(saturday);
  });
});
