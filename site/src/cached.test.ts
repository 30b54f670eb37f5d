import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { cached } from './cached.ts';

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'kunstwijzer-paper-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
};

it('makes a file once for the same input, and again for another', async () => {
  const at = folder();
  let made = 0;
  const make = () => Buffer.from(`${(made += 1)}`);
  expect((await cached(at, { title: 'a' }, make)).toString()).toBe('1');
  expect((await cached(at, { title: 'a' }, make)).toString()).toBe('1');
  expect((await cached(at, { title: 'b' }, make)).toString()).toBe('2');
});

it('throws away what no build has asked for in a month', async () => {
  const at = folder();
  writeFileSync(join(at, 'old'), '');
  const long = new Date(Date.now() - 40 * 86_400_000);
  utimesSync(join(at, 'old'), long, long);
  await cached(at, 1, () => Promise.resolve(Buffer.from('new')));
  expect(readdirSync(at)).toHaveLength(1);
  expect(readdirSync(at)).not.toContain('old');
});
