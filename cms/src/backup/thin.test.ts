import { expect, it } from 'vitest';
import { thinned } from './thin.ts';

const name = (date: Date) => `kunstwijzer-${date.toISOString().replaceAll(/[:.]/gu, '-')}.tar.gz`;
const daily = (days: number) =>
  Array.from({ length: days }, (_, i) => name(new Date(Date.UTC(2026, 10, 23 - i, 2, 30))));

it('keeps seven days, four weeks and six months of a year of backups', () => {
  const all = daily(365);
  const gone = new Set(thinned(all));
  const left = all.filter((one) => !gone.has(one)).map((one) => one.slice(12, 22));
  expect(left).toEqual([
    ...['2026-11-23', '2026-11-22', '2026-11-21', '2026-11-20', '2026-11-19', '2026-11-18', '2026-11-17'],
    ...['2026-11-15', '2026-11-08'],
    ...['2026-10-31', '2026-09-30', '2026-08-31', '2026-07-31', '2026-06-30'],
  ]);
});

it('keeps the newest of a day, and leaves alone what is not ours', () => {
  const [morning, evening] = [name(new Date('2026-11-23T02:30:00Z')), name(new Date('2026-11-23T20:00:00Z'))];
  expect(thinned([morning, evening, 'voor-de-verhuizing.tar.gz', 'x'])).toEqual([morning]);
});
