import { expect, it } from 'vitest';
import { socialImage } from './sections.ts';

it.each([
  ['/aanbod/kunst/dans/', undefined, '/og/tr-aanbod.png'],
  ['/', undefined, '/og/tr-home.png'],
  ['/toString/', undefined, '/og/tr-home.png'],
  ['/verhalen/koor/', '/media/koor-1440.webp', '/media/koor-1440.webp'],
])('%s with %s', (path, own, expected) => {
  expect(socialImage('tr', path, own)).toBe(expected);
});
