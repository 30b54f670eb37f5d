import type { Activity, RouteStep } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { isGap, lineOf, stationsOf } from './query.ts';

const step = (slug: string, stage: RouteStep['stage'], ...disciplines: RouteStep['disciplines']) =>
  ({ slug, stage, disciplines }) as RouteStep;
const activity = (slug: string, stage: Activity['stage'], ...disciplines: Activity['disciplines']) =>
  ({ slug, stage, disciplines }) as Activity;
const slugs = (records: { slug: string }[]) => records.map(({ slug }) => slug);

const steps = [
  step('b-les', 'discover', 'music', 'singing'),
  step('a-les', 'discover', 'music'),
  step('markt', 'meet', 'multi'),
  step('dans', 'meet', 'dance'),
];
const activities = [activity('koor', 'discover', 'singing'), activity('band', 'deepen', 'music')];

describe('stationsOf', () => {
  const [meet, discover, deepen, talent, professional] = stationsOf('music', steps, activities);
  it('puts the steps of a discipline at their stage, in a fixed order', () => {
    expect(slugs(discover?.steps ?? [])).toEqual(['a-les', 'b-les']);
    expect(slugs(deepen?.activities ?? [])).toEqual(['band']);
  });
  it('offers steps for all arts beside the line', () => {
    expect(slugs(meet?.shared ?? [])).toEqual(['markt']);
    expect(meet && isGap(meet)).toBe(true);
  });
  it('keeps an empty station in its place', () => {
    expect([talent, professional].map((station) => station && isGap(station))).toEqual([true, true]);
  });
  it('does not share the line of mixed arts with itself', () => {
    expect(stationsOf('multi', steps, activities)[0]).toMatchObject({ steps: [{ slug: 'markt' }], shared: [] });
  });
});

describe('lineOf', () => {
  it.each([
    ['singing', 'singing'],
    ['dance', 'music'],
    [null, 'music'],
  ] as const)('from %s it is %s', (here, expected) => {
    expect(lineOf(step('x', 'meet', 'music', 'singing'), here)).toBe(expected);
  });
});
