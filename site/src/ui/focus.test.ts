import { expect, it } from 'vitest';
import { focusClasses } from './focus.ts';

it.each([
  [50, 50, ['focus-x-50', 'focus-y-50']],
  [0, 100, ['focus-x-0', 'focus-y-100']],
  [33.4, 86, ['focus-x-30', 'focus-y-90']],
])('%d, %d', (x, y, expected) => {
  expect(focusClasses(x, y)).toEqual(expected);
});
