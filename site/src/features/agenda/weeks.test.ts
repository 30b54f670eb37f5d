import { addDays } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { mondayOf, mondayOfWeek, weekOf } from './weeks.ts';

describe('weekOf', () => {
  it.each([
    ['2026-11-23', '2026-48'],
    ['2026-11-29', '2026-48'],
    ['2026-12-31', '2026-53'],
    ['2027-01-03', '2026-53'],
    ['2027-01-04', '2027-01'],
    ['2024-12-30', '2025-01'],
    ['2027-03-28', '2027-12'],
  ])('%s is in week %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });

  it('is the week whose Monday leads back to it, for ten years', () => {
    for (let date = '2024-01-01'; date < '2034-01-01'; date = addDays(date, 1))
      expect(mondayOfWeek(weekOf(date))).toBe(mondayOf(date));
  });
});

describe('mondayOfWeek', () => {
  it.each([undefined, '', '2026-54', '2026-00', '2027-53', '2026-4', 'kunst'])('%s is no week', (week) => {
    expect(mondayOfWeek(week)).toBeNull();
  });
});
