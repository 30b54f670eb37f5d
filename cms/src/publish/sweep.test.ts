import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { putAside, sweep } from './sweep.ts';

const folder = mkdtempSync(join(tmpdir(), 'kunstwijzer-sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A release with `count` pages. */
function make(name: string, count: number) {
  for (let page = 0; page < count; page += 1) {
    mkdirSync(join(folder, name, 'nl', String(page)), { recursive: true });
    writeFileSync(join(folder, name, 'nl', String(page), 'index.html'), 'page');
  }
}

test('what is put aside has another name at once, and is gone after sweeping, also when two sweep', async () => {
  make('old', 50);
  make('live', 2);
  await putAside(join(folder, 'old'));
  await putAside(join(folder, 'never there'));
  expect(readdirSync(folder).sort()).toEqual([expect.stringMatching(/^\.gone-\d+-old$/u), 'live']);
  await Promise.all([sweep(folder), sweep(folder)]);
  expect(readdirSync(folder)).toEqual(['live']);
  expect(readdirSync(join(folder, 'live', 'nl'))).toEqual(['0', '1']);
  await sweep(join(folder, 'no such folder'));
});

test('while it sweeps, somebody reads a page without waiting for all of it', async () => {
  make('old', 2000);
  await putAside(join(folder, 'old'));
  let swept = false;
  const sweeping = sweep(folder).then(() => (swept = true));
  for (let round = 0; round < 5; round += 1) await readFile(join(folder, 'live', 'nl', '0', 'index.html'));
  expect(swept).toBe(false);
  await sweeping;
});
