import { describe, expect, it } from 'vitest';
import type { Event, Provider, Stage } from '../model/index.ts';
import { routeGraph } from './graph.ts';
import { nextFromActivity, nextFromEvent, nextFromProvider } from './next-step.ts';
import type { NextStep } from './next-step.ts';
import { activityOf, providerOf, stepOf } from './records.fixture.ts';

const ages = (min: number | null, max: number | null) => ({ min, max, groups: [], note: null });
const at = (stage: Stage, min: number | null = null, max: number | null = null) => ({ stage, ages: ages(min, max) });
const graph = routeGraph({
  steps: [
    stepOf('orkest', { ...at('deepen', 8, 18), providers: ['school'], next: ['talent'] }),
    stepOf('talent', at('talent', 12, 18)),
    stepOf('dans', { ...at('deepen'), disciplines: ['dance'] }),
  ],
  activities: [activityOf('les'), activityOf('band', { ...at('deepen', 16, null), provider: 'band' })],
  providers: [providerOf('school'), providerOf('band'), providerOf('los', { disciplines: ['circus'] })],
});
const shown = (next: NextStep | null) =>
  next && [next.from, next.to, ...next.steps.map(({ slug }) => slug), ...next.activities.map(({ slug }) => slug)];

describe('the next step from an activity', () => {
  it.each([
    [
      'is at the nearest station with something for its ages',
      activityOf('x', at('discover', 8, 10)),
      ['discover', 'deepen', 'orkest'],
    ],
    ['may be an activity', activityOf('x', at('discover', 60, null)), ['discover', 'deepen', 'band']],
    ['skips a station that is for others', activityOf('x', at('meet', 12, 14)), ['meet', 'discover', 'les']],
    [
      'is what its editors name',
      activityOf('x', { ...at('meet'), nextSteps: ['talent', 'weg'] }),
      ['meet', null, 'talent'],
    ],
    ['is nothing at the end of the line', activityOf('x', at('professional')), null],
    ['is nothing where nothing is known', activityOf('x', { ...at('meet'), disciplines: ['circus'] }), null],
  ])('%s', (_says, activity, expected) => {
    expect(shown(nextFromActivity(graph, activity))).toEqual(expected);
  });
});

it('after an event one can begin', () => {
  const event = { disciplines: ['music'], ages: ages(6, 12) } as unknown as Event;
  expect(shown(nextFromEvent(graph, event))).toEqual(['meet', 'discover', 'les']);
});

describe('the next step from a provider', () => {
  const from = (slug: string, part: Partial<Provider> = {}) => shown(nextFromProvider(graph, providerOf(slug, part)));
  it('is what its own furthest step leads to', () => {
    expect(from('school')).toEqual(['deepen', null, 'talent']);
  });
  it('else is at a later station of its main line', () => {
    expect(from('band')).toEqual(['deepen', 'talent', 'talent']);
  });
  it('is nothing when it stands on no line', () => {
    expect(from('los', { disciplines: ['circus'] })).toBeNull();
  });
});
