import { expect, test } from 'vitest';
import { chooseEncoding } from './encode.ts';

test.each([
  [undefined, null],
  ['', null],
  ['identity', null],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['BR', 'br'],
  ['br;q=0.0', null],
])('Accept-Encoding %s', (accept, expected) => {
  expect(chooseEncoding(accept)).toBe(expected);
});
