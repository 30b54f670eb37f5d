import { expect, it } from 'vitest';
import { city } from '../render/city.fixture.ts';
import { keepRecords } from './keep-records.ts';

const copy = <T>(value: T): T => structuredClone(value);

it('keeps the records in which nothing differs, and says what the new snapshot says', () => {
  const before = city();
  const after = copy(before);
  const [first, ...more] = after.activities;
  if (!first) throw new Error('The fixture has no activity');
  const changed = { ...first, title: { ...first.title, nl: 'Anders' } };
  after.activities = [changed, ...more].toReversed();
  const kept = keepRecords(before, after);
  expect(kept).toEqual(after);
  expect(kept.activities.at(-1)).toBe(changed);
  expect(kept.activities.slice(0, -1).every((activity) => before.activities.includes(activity))).toBe(true);
});
