import { expect, it } from 'vitest';
import { city } from './city.fixture.ts';
import { differenceFrom, following } from './difference.ts';

it('hands over a whole snapshot, and then only what differs', () => {
  const here = city();
  const there = following(null, structuredClone(differenceFrom(null, here)));
  expect(there).toEqual(here);
  const [first, ...more] = here.activities;
  if (!first) throw new Error('The fixture has no activity');
  const changed = { ...first, title: { ...first.title, nl: 'Anders' } };
  const next = { ...here, activities: [changed, ...more].toReversed(), stories: here.stories.slice(1) };
  const difference = differenceFrom(here, next);
  expect(JSON.stringify(difference).length).toBeLessThan(JSON.stringify(here).length / 5);
  const now = following(there, structuredClone(difference));
  expect(now).toEqual(next);
  expect(now.passes).toBe(there.passes);
  expect(now.activities.at(-1)).not.toBe(there.activities[0]);
  expect(now.activities.slice(0, -1)).toEqual(more.toReversed());
  expect(now.activities.slice(0, -1).every((activity) => there.activities.includes(activity))).toBe(true);
});
