import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteProgram } from './build-site.ts';

/* Another program in the place of the renderer: it answers with its process number, or does what its order says. */

const root = mkdtempSync(join(tmpdir(), 'kunstwijzer-program-'));
const { build, check, stop } = siteProgram(root, 'http://localhost:3000');
const order = (snapshotDir: string) => build({ snapshotDir, outDir: 'out', base: null }) as Promise<unknown>;

beforeAll(() => {
  mkdirSync(join(root, 'site/src/render'), { recursive: true });
  const program = `process.on('message', ({ id, snapshotDir }) => {
    if (snapshotDir === 'die') { console.error('out of memory'); process.kill(process.pid, 'SIGKILL'); }
    if (snapshotDir === 'refuse') process.send({ id, ok: false, message: 'no such page' });
    if (snapshotDir === 'pid' || !snapshotDir) process.send({ id, ok: true, result: process.pid });
    if (snapshotDir === 'secrets') process.send({ id, ok: true, result: Object.keys(process.env) });
  });
  process.on('disconnect', () => process.exit());`;
  writeFileSync(join(root, 'site/src/render/serve.ts'), program);
});
afterAll(() => {
  stop();
  rmSync(root, { recursive: true });
});

test('the same program makes one release after another, and the checks', async () => {
  const pid = await order('pid');
  expect(pid).toEqual(expect.any(Number));
  expect(await order('pid')).toBe(pid);
  expect(await check('release', [])).toBe(pid);
});

test('what it refuses is said, and it stays', async () => {
  const pid = await order('pid');
  await expect(order('refuse')).rejects.toThrow('The site could not be built: no such page');
  expect(await order('pid')).toBe(pid);
});

test('killed in the middle, everyone who waits hears of it, and the next order starts another', async () => {
  const pid = await order('pid');
  const waiting = [order('die'), order('never')];
  for (const each of waiting) await expect(each).rejects.toThrow(/stopped \(SIGKILL\)/u);
  expect(await order('pid')).not.toBe(pid);
});

test('it gets none of our secrets', async () => {
  process.env.PAYLOAD_SECRET ??= 'for this test';
  expect(await order('secrets')).not.toContain('PAYLOAD_SECRET');
});
