import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRoute, cycles, mutualPairs } from './checks.ts';
import { activityOf, stepOf } from './records.fixture.ts';

const aged = (min: number, max: number) => ({ min, max, groups: [], note: null });
const check = (...steps: ReturnType<typeof stepOf>[]) => checkRoute({ steps, activities: [], providers: [] });

describe('checkRoute', () => {
  it('says nothing of a route that goes on to its end', () => {
    expect(check(stepOf('a', { next: ['b'] }), stepOf('b', { stage: 'professional' }))).toEqual([]);
  });
  it.each([
    ['a dead end', [stepOf('a')], [{ kind: 'deadEnd', step: 'a' }]],
    [
      'a step without provider',
      [stepOf('a', { stage: 'professional', providers: [] })],
      [{ kind: 'noProvider', step: 'a' }],
    ],
    [
      'two steps that point at each other',
      [stepOf('a', { next: ['b'] }), stepOf('b', { next: ['a'] })],
      [{ kind: 'mutual', steps: ['a', 'b'] }],
    ],
    ['a step that names itself', [stepOf('a', { next: ['a'] })], [{ kind: 'cycle', steps: ['a'] }]],
    [
      'a circle',
      [stepOf('a', { next: ['b'] }), stepOf('b', { next: ['c'] }), stepOf('c', { next: ['a'] })],
      [{ kind: 'cycle', steps: ['a', 'b', 'c'] }],
    ],
    [
      'ages that do not meet',
      [stepOf('a', { ages: aged(4, 8), next: ['b'] }), stepOf('b', { ages: aged(12, 18), stage: 'professional' })],
      [{ kind: 'agesApart', collection: 'steps', from: 'a', to: 'b' }],
    ],
    [
      'a next step that is not there',
      [stepOf('a', { next: ['b'] })],
      [{ kind: 'unknownNext', collection: 'steps', from: 'a', to: 'b' }],
    ],
  ])('warns of %s', (_name, steps, expected) => {
    expect(check(...steps)).toEqual(expected);
  });
  it('looks at activities too', () => {
    const steps = [stepOf('b', { ages: aged(12, 18), stage: 'professional' })];
    const activities = [activityOf('les', { ages: aged(60, 90), nextSteps: ['b', 'weg'] })];
    expect(checkRoute({ steps, activities, providers: [] })).toEqual([
      { kind: 'agesApart', collection: 'activities', from: 'les', to: 'b' },
      { kind: 'unknownNext', collection: 'activities', from: 'les', to: 'weg' },
    ]);
  });
  it('finds a circle that touches two steps that point at each other', () => {
    const steps = [
      stepOf('a', { next: ['b', 'c'] }),
      stepOf('b', { next: ['a'] }),
      stepOf('c', { next: ['d'] }),
      stepOf('d', { next: ['a'] }),
    ];
    expect(mutualPairs(steps)).toEqual([['a', 'b']]);
    expect(cycles(steps)).toEqual([['c', 'd', 'a']]);
  });
});

const names = [...'abcdefgh'];
const anyRoute = fc
  .array(fc.subarray(names), { minLength: names.length, maxLength: names.length })
  .map((links) => names.map((slug, i) => stepOf(slug, { next: links[i] ?? [] })));

describe('for any route', () => {
  it('each step of a circle leads to the next, and the last to the first', () => {
    fc.assert(
      fc.property(anyRoute, (steps) => {
        const next = new Map(steps.map((step) => [step.slug, step.next]));
        for (const way of cycles(steps))
          for (const [i, slug] of way.entries()) expect(next.get(slug)).toContain(way[(i + 1) % way.length]);
      }),
    );
  });
  it('without circle or pair, walking on always ends', () => {
    fc.assert(
      fc.property(anyRoute, (steps) => {
        const isFree = cycles(steps).length + mutualPairs(steps).length === 0;
        const next = new Map(steps.map((step) => [step.slug, step.next]));
        const longest = (slug: string, left: number): number =>
          left === 0 ? 1 : 1 + Math.max(0, ...(next.get(slug) ?? []).map((to) => longest(to, left - 1)));
        if (isFree) for (const { slug } of steps) expect(longest(slug, names.length)).toBeLessThanOrEqual(names.length);
      }),
    );
  });
  it('links that only go to later names give neither', () => {
    fc.assert(
      fc.property(anyRoute, (steps) => {
        const forward = steps.map((step) => ({ ...step, next: step.next.filter((to) => to > step.slug) }));
        expect([...cycles(forward), ...mutualPairs(forward)]).toEqual([]);
      }),
    );
  });
  it('every dead end is a step without next step, and every such step is one', () => {
    fc.assert(
      fc.property(anyRoute, (steps) => {
        const ends = checkRoute({ steps, activities: [], providers: [] }).flatMap((warning) =>
          warning.kind === 'deadEnd' ? [warning.step] : [],
        );
        expect(ends).toEqual(steps.filter(({ next }) => next.length === 0).map(({ slug }) => slug));
      }),
    );
  });
});
