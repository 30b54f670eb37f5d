import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprint, isStamped, writeStamp } from './stamps.ts';

const root = mkdtempSync(join(tmpdir(), 'kunstwijzer-stamps-'));
afterAll(() => rmSync(root, { recursive: true }));
const write = (path: string, text: string) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
const print = (more?: string[]) => fingerprint(root, ['src', 'package.json', 'absent'], more);

test('a fingerprint follows the sources and nothing else', async () => {
  write('src/a.ts', 'a');
  write('package.json', '{}');
  const first = await print();
  write('src/node_modules/x/index.js', 'x');
  write('src/a.test.ts', 'test');
  write('other.ts', 'other');
  expect(await print()).toBe(first);
  expect(await print(['http://localhost:3000'])).not.toBe(first);
  write('src/deep/b.ts', 'b');
  const second = await print();
  expect(second).not.toBe(first);
  write('package.json', '{"a":1}');
  expect(await print()).not.toBe(second);
});

test('a stamp is about one fingerprint', async () => {
  const file = join(root, 'stamp');
  expect(await isStamped(file, 'x')).toBe(false);
  await writeStamp(file, 'x', root);
  expect([await isStamped(file, 'x'), await isStamped(file, 'y')]).toEqual([true, false]);
});
