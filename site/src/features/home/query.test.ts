import type { Story } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { lineCounts, newest } from './query.ts';

it('counts an activity on each of its lines, and keeps empty lines', () => {
  const counts = lineCounts([{ disciplines: ['music', 'dance'] }, { disciplines: ['music'] }]);
  expect(counts).toHaveLength(11);
  expect(Object.fromEntries(counts.map(({ discipline, count }) => [discipline, count]))).toMatchObject({
    music: 2,
    dance: 1,
    circus: 0,
  });
});

it('puts the newest story first', () => {
  const stories = ['2026-01-01', '2026-03-01', '2026-02-01'].map((on) => ({ on }) as Story);
  expect(newest(stories, 2).map(({ on }) => on)).toEqual(['2026-03-01', '2026-02-01']);
});
