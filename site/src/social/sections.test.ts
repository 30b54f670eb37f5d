import { expect, it } from 'vitest';
import { socialImage } from './sections.ts';

it.each([
  ['/aanbod/kunst/dans/', undefined, '/tr/og/aanbod.png'],
  ['/', undefined, '/tr/og/home.png'],
  ['/toString/', undefined, '/tr/og/home.png'],
  ['/verhalen/koor/', '/media/koor-1200.jpg', '/media/koor-1200.jpg'],
])('%s with %s', (path, own, expected) => {
  expect(socialImage('tr', path, own)).toBe(expected);
});
