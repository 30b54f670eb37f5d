import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './lock.ts';

let folder: string;
const file = () => join(folder, 'deep', 'lock');
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kunstwijzer-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one has it, the next waits until it is released', async () => {
  const release = await takeLock(file());
  expect(await takeLock(file())).toBeNull();
  await release?.();
  expect(existsSync(file())).toBe(false);
  expect(await takeLock(file())).not.toBeNull();
});

test('the lock of a process that is gone is taken over', async () => {
  await (
    await takeLock(file())
  )?.();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(file(), String(pid));
  expect(await takeLock(file())).not.toBeNull();
});

test.each(['', 'not a number'])('a lock that was cut off (%j) is taken over', async (text) => {
  await (
    await takeLock(file())
  )?.();
  writeFileSync(file(), text);
  expect(await takeLock(file())).not.toBeNull();
});

test('the lock of another living process stays', async () => {
  await (
    await takeLock(file())
  )?.();
  writeFileSync(file(), String(process.ppid));
  expect(await takeLock(file())).toBeNull();
});
