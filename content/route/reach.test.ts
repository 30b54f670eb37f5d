import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { District } from '../model/index.ts';
import { withDemo } from '../demo/index.ts';
import { districts, keysOf } from '../model/index.ts';
import { seed } from '../seed/index.ts';
import { stageOrder } from './order.ts';
import { beginners, breaks, reachCells } from './reach.ts';
import type { ReachData } from './reach.ts';
import { activityOf, providerOf, stepOf } from './records.fixture.ts';

const aged = (min: number | null, max: number | null) => ({ min, max, groups: [], note: null });
const at = (district: District) => [{ name: null, address: null, district, neighbourhood: null }];
const none: ReachData = { steps: [], activities: [], providers: [], spaces: [] };
const some: ReachData = {
  ...none,
  steps: [
    stepOf('kinderkoor', { ages: aged(6, 12), district: 'laak' }),
    stepOf('jeugdorkest', { ages: aged(12, 18), stage: 'deepen' }),
    stepOf('talent', { ages: aged(20, 30), stage: 'talent' }),
  ],
  activities: [
    activityOf('seniorenband', { ages: aged(60, null) }),
    activityOf('voor-gevorderden', { ages: aged(60, null), levels: ['experienced'], stage: 'meet' }),
  ],
  providers: [providerOf('aanbieder', { places: [...at('escamp'), ...at('laak')] })],
};

describe('reachCells', () => {
  const cells = reachCells(some, ['laak', 'escamp'], beginners);
  const cell = (stage: string, district: string | null) =>
    cells.find((one) => one.discipline === 'music' && one.stage === stage && one.district === district);

  it('counts the places of a station, in the city once and in each of their districts', () => {
    expect(['all', 'laak', 'escamp', null].map((district) => cell('discover', district)?.places)).toEqual([2, 2, 1, 0]);
  });
  it('knows whom they welcome', () => {
    expect(cell('discover', 'all')?.reach).toEqual({ 8: 'yes', 65: 'yes' });
    expect(cell('discover', 'escamp')?.reach).toEqual({ 8: 'no', 65: 'yes' });
  });
  it('lets people grow older on the way', () => {
    expect(cell('deepen', 'all')?.reach).toEqual({ 8: 'yes', 65: 'no' });
    expect(cell('talent', 'all')?.reach[8]).toBe('no');
  });
  it('sends no beginner to a place for the experienced', () => {
    expect(cell('meet', 'all')?.reach[65]).toBe('no');
  });
  it('says so when no place tells its ages', () => {
    const [city] = reachCells({ ...none, steps: [stepOf('a')] }, [], [8]).filter(
      ({ discipline, stage }) => discipline === 'music' && stage === 'discover',
    );
    expect(city?.reach[8]).toBe('unknown');
  });
});

describe('breaks', () => {
  const cells = reachCells(some, ['laak', 'escamp'], beginners);
  const music = (district: 'all' | 'escamp', age: number) =>
    breaks(cells, district, age).find(({ discipline }) => discipline === 'music');

  it('finds the first stage where somebody cannot go on', () => {
    expect(music('all', 8)).toEqual({ discipline: 'music', after: 'deepen', stage: 'talent' });
    expect(music('all', 65)).toEqual({ discipline: 'music', after: 'discover', stage: 'deepen' });
  });
  it('says when somebody cannot begin', () => {
    expect(music('escamp', 8)).toEqual({ discipline: 'music', after: null, stage: 'discover' });
  });
  it('is true of every line when there is nothing', () => {
    expect(breaks(reachCells(none, [], [8]), 'all', 8).every(({ after }) => after === null)).toBe(true);
  });
});

it('counts every place of the real content in the city, and never more in all districts than in a way of counting twice', () => {
  const data = withDemo(seed.published, '2026-11-22');
  const cells = reachCells(data, keysOf(districts), beginners);
  expect(cells).toHaveLength(11 * stageOrder.length * 10);
  for (const city of cells.filter(({ district }) => district === 'all')) {
    const parts = cells.filter(
      ({ discipline, stage, district }) => district !== 'all' && discipline === city.discipline && stage === city.stage,
    );
    const sum = parts.reduce((total, { places }) => total + places, 0);
    expect(sum).toBeGreaterThanOrEqual(city.places);
    for (const age of beginners)
      if (parts.some(({ reach }) => reach[age] === 'yes')) expect(city.reach[age]).toBe('yes');
  }
});

it('never loses a place for somebody when places are added', () => {
  const anyAges = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
    .map(([min, more]) => aged(min, min + more));
  fc.assert(
    fc.property(fc.array(anyAges, { maxLength: 5 }), anyAges, fc.integer({ min: 4, max: 90 }), (known, added, age) => {
      const data = (list: (typeof added)[]) => ({ ...none, steps: list.map((ages, i) => stepOf(`s${i}`, { ages })) });
      const reach = (list: (typeof added)[]) =>
        reachCells(data(list), [], [age]).find(
          ({ stage, discipline }) => stage === 'discover' && discipline === 'music',
        )?.reach[age];
      if (reach(known) === 'yes') expect(reach([...known, added])).toBe('yes');
    }),
  );
});
