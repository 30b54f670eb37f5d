import type { Discipline, Story } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { linesOf, newest } from './query.ts';

const record = (...disciplines: Discipline[]) => ({ disciplines, example: false });

it('counts an activity on each of its lines, examples apart, and leaves out lines with nothing', () => {
  const lines = linesOf({
    activities: [record('music', 'dance'), { ...record('music'), example: true }],
    providers: [record('theatre')],
    steps: [record('circus')],
  } as never);
  expect(lines.map(({ discipline }) => discipline).sort()).toEqual(['circus', 'dance', 'music', 'theatre']);
  expect(lines.find(({ discipline }) => discipline === 'music')).toEqual({
    discipline: 'music',
    activities: { real: 1, examples: 1 },
    providers: { real: 0, examples: 0 },
  });
});

it('puts the newest story first', () => {
  const stories = ['2026-01-01', '2026-03-01', '2026-02-01'].map((on) => ({ on }) as Story);
  expect(newest(stories, 2).map(({ on }) => on)).toEqual(['2026-03-01', '2026-02-01']);
});
