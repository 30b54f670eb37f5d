import { describe, expect, it } from 'vitest';
import { disciplines, keysOf, stages } from '../model/index.ts';
import { seed } from '../seed/index.ts';
import { routeGraph } from './graph.ts';
import { lineOf, nextFrom } from './next.ts';
import { lineOrder, stageOrder } from './order.ts';
import { activityOf, providerOf, stepOf } from './records.fixture.ts';

const slugs = (records: { slug: string }[]) => records.map(({ slug }) => slug);
const none = { steps: [], activities: [], providers: [] };

it('has every discipline and every stage of the model once', () => {
  expect([...lineOrder].sort()).toEqual([...keysOf(disciplines)].sort());
  expect(stageOrder).toEqual(keysOf(stages));
});

describe('a station', () => {
  const graph = routeGraph({
    steps: [
      stepOf('b-les', { disciplines: ['music', 'singing'] }),
      stepOf('a-les', { providers: ['school'] }),
      stepOf('markt', { stage: 'meet', disciplines: ['multi'] }),
    ],
    activities: [activityOf('koor', { disciplines: ['singing'], provider: 'stemmen' })],
    providers: [
      providerOf('school'),
      providerOf('stemmen', { disciplines: ['singing'] }),
      providerOf('band', { levels: ['experienced'] }),
      providerOf('stil'),
    ],
  });
  it('holds the steps and activities of its discipline and stage, by slug', () => {
    expect(slugs(graph.station('music', 'discover').steps)).toEqual(['a-les', 'b-les']);
    expect(slugs(graph.station('singing', 'discover').activities)).toEqual(['koor']);
  });
  it('holds who offers them, and who is there for that level', () => {
    expect(slugs(graph.station('music', 'discover').providers)).toEqual(['school']);
    expect(slugs(graph.station('singing', 'discover').providers)).toEqual(['stemmen']);
    expect(slugs(graph.station('music', 'deepen').providers)).toEqual(['band']);
    expect(slugs(graph.standing('band').flatMap(({ providers }) => providers))).toEqual(['band']);
  });
  it('does not guess where a provider stands that says nothing', () => {
    expect(graph.standing('stil')).toEqual([]);
  });
  it('offers steps for all arts beside the line, and not beside their own', () => {
    expect(graph.station('music', 'meet')).toMatchObject({ steps: [], shared: [{ slug: 'markt' }], isGap: true });
    expect(graph.station('multi', 'meet')).toMatchObject({ steps: [{ slug: 'markt' }], shared: [], isGap: false });
  });
  it('is there when it is empty', () => {
    expect(routeGraph(none).lines.map(({ stations }) => stations.map(({ isGap }) => isGap))).toEqual(
      lineOrder.map(() => stageOrder.map(() => true)),
    );
  });
});

describe('transfers', () => {
  it('are steps that two lines share, and next steps on another line', () => {
    const steps = [
      stepOf('koor', { disciplines: ['singing'], next: ['musical', 'koor-2'] }),
      stepOf('koor-2', { disciplines: ['singing'] }),
      stepOf('musical', { disciplines: ['theatre'], stage: 'deepen' }),
      stepOf('aight', { disciplines: ['dance', 'music'] }),
    ];
    expect(routeGraph({ ...none, steps }).transfers).toEqual([
      {
        from: { discipline: 'dance', stage: 'discover' },
        to: { discipline: 'music', stage: 'discover' },
        via: 'shared',
        steps: ['aight'],
      },
      {
        from: { discipline: 'singing', stage: 'discover' },
        to: { discipline: 'theatre', stage: 'deepen' },
        via: 'next',
        steps: ['musical'],
      },
    ]);
  });
});

describe('nextFrom', () => {
  const steps = [
    stepOf('a', { next: ['c', 'weg'], disciplines: ['music', 'singing'] }),
    stepOf('b', { stage: 'deepen', disciplines: ['singing'] }),
    stepOf('c', { stage: 'talent' }),
  ];
  const graph = routeGraph({ ...none, steps });
  const [first] = steps;
  it('gives the steps that are named and there, and the stations ahead that are not empty', () => {
    const { named, stations } = nextFrom(graph, first as (typeof steps)[number]);
    expect(slugs(named)).toEqual(['c']);
    expect(stations.map(({ stage }) => stage)).toEqual(['talent']);
  });
  it('stays on the line that it is asked for', () => {
    const { stations } = nextFrom(graph, first as (typeof steps)[number], 'singing');
    expect(stations.map(({ discipline, stage }) => [discipline, stage])).toEqual([['singing', 'deepen']]);
  });
  it('follows the next steps of an activity', () => {
    expect(slugs(nextFrom(graph, activityOf('les', { nextSteps: ['b'] })).named)).toEqual(['b']);
  });
});

describe('lineOf', () => {
  it.each([
    ['singing', 'singing'],
    ['dance', 'music'],
    [null, 'music'],
  ] as const)('from %s it is %s', (here, expected) => {
    expect(lineOf(stepOf('x', { disciplines: ['music', 'singing'] }), here)).toBe(expected);
  });
});

it('the seed gives a route with lines, edges and transfers, and no next step that is not there', () => {
  const { edges, transfers, station } = routeGraph(seed.published);
  expect(edges.length).toBe(seed.published.steps.flatMap(({ next }) => next).length);
  expect(transfers.map(({ via }) => via)).toContain('shared');
  expect(slugs(station('dance', 'talent').steps)).toContain('aight-masterclass');
});
