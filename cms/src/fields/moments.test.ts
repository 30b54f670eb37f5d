import { describe, expect, it } from 'vitest';
import { dayData, dayOf, wallData, wallOf } from './moments.ts';

describe('days', () => {
  it.each(['2026-01-01', '2027-03-28', '2027-10-31', '2028-02-29'])('%s is the same day everywhere', (day) =>
    expect(dayOf(dayData(day))).toBe(day),
  );
  it('an empty field is null', () =>
    expect([dayOf(undefined), dayOf(null), dayData(null)]).toEqual([null, null, null]));
});

describe('moments', () => {
  it.each([
    ['2026-12-01T19:30', '2026-12-01T18:30:00.000Z'],
    ['2027-07-01T00:00', '2027-06-30T22:00:00.000Z'],
    ['2027-03-28T01:59', '2027-03-28T00:59:00.000Z'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T03:00', '2027-10-31T02:00:00.000Z'],
  ])('%s in The Hague is %s', (wall, instant) => {
    expect(wallData(wall)).toBe(instant);
    expect(wallOf(instant)).toBe(wall);
  });
  it('the hour that comes twice keeps its clock time', () =>
    expect(wallOf(wallData('2027-10-31T02:30'))).toBe('2027-10-31T02:30'));
  it('an empty field is null', () => expect(wallOf(null)).toBeNull());
});
