import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { chooseEncoding, encodedFile } from './encode.ts';
import { locate } from './locate.ts';

const folder = mkdtempSync(join(tmpdir(), 'kunstwijzer-encode-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, write: (path: string) => void) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  write(join(folder, name));
};
async function encoded(name: string) {
  const found = await locate(folder, `/${name}`);
  if (!found || 'moved' in found) throw new Error(`There is no ${name}`);
  return (await encodedFile(found, 'br')).bytes;
}
const text = Array.from({ length: 20_000 }, (_, n) => `function name${n % 977}() { return ${n * 7919}; }`).join('\n');

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

test('a file that the next release has too is not read and compressed again', async () => {
  put('a/page.html', (path) => writeFileSync(path, '<h1>a</h1>'.repeat(100)));
  put('b/page.html', (path) => linkSync(join(folder, 'a/page.html'), path));
  expect(await encoded('b/page.html')).toBe(await encoded('a/page.html'));
});

test('a script is compressed fast for the first visitor, and best for the next', async () => {
  put('_astro/app.js', (path) => writeFileSync(path, text));
  const first = await encoded('_astro/app.js');
  let later = first;
  for (const until = Date.now() + 30_000; later === first && Date.now() < until; await wait(20))
    later = await encoded('_astro/app.js');
  expect(later.length).toBeLessThan(first.length);
  expect(brotliDecompressSync(later).toString()).toBe(text);
}, 40_000);
