import { expect, it } from 'vitest';
import { currentMark } from './navigation.ts';

it.each([
  ['/aanbod/', '/aanbod/', 'page'],
  ['/aanbod/', '/aanbod/kunst/dans/', 'true'],
  ['/aanbod/', '/aanbieders/', undefined],
])('marks %s on %s', (item, page, expected) => {
  expect(currentMark(item, page)).toBe(expected);
});
