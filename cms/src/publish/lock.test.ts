import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
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
  const again = await takeLock(file());
  expect(again).not.toBeNull();
  await again?.();
});

test('another process has it until it is killed, and then nobody has to remove anything', async () => {
  const hold = `const { takeLock } = await import(${JSON.stringify(join(import.meta.dirname, 'lock.ts'))});
    await takeLock(${JSON.stringify(file())});
    globalThis.gc();
    console.log('held');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', hold], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(await takeLock(file())).toBeNull();
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  const release = await takeLock(file());
  expect(release).not.toBeNull();
  await release?.();
  // Another process has to start, also on a busy machine.
}, 60_000);

test.each(['', '1', '12345'])('the lock file of an earlier version (%j) is taken over', async (text) => {
  mkdirSync(dirname(file()), { recursive: true });
  writeFileSync(file(), text);
  const release = await takeLock(file());
  expect(release).not.toBeNull();
  expect(await takeLock(file())).toBeNull();
  await release?.();
});
