import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import {
  damagedFiles,
  digestOf,
  forEach,
  makeFolderDurably,
  readSums,
  sumsName,
  syncTree,
  writeDurably,
  writeSums,
} from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'kunstwijzer-files-'));
const folder = join(root, 'folder');
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'nl'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

it('writes a file whole, in the place of another one, and leaves nothing beside it', async () => {
  await writeDurably(join(folder, 'a'), 'old', 0o600);
  await writeDurably(join(folder, 'a'), 'new', 0o600);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(['a', 'nl']);
});

it('keeps the old file when the new one cannot be written, and no half of it', async () => {
  await writeDurably(join(folder, 'a'), 'old');
  rmSync(join(folder, 'nl'), { recursive: true });
  mkdirSync(join(folder, 'nl', 'in-the-way'), { recursive: true });
  await expect(writeDurably(join(folder, 'nl'), 'new')).rejects.toThrow();
  expect(readdirSync(folder).sort()).toEqual(['a', 'nl']);
});

it('makes folders, and syncs all there is', async () => {
  await makeFolderDurably(join(folder, 'a/b/c'));
  await makeFolderDurably(join(folder, 'a/b/c'));
  await syncTree(folder);
  expect(readdirSync(join(folder, 'a/b'))).toEqual(['c']);
});

it('does something for each, and hears of a failure', async () => {
  const done: number[] = [];
  await forEach([1, 2, 3, 4, 5, 6], (n) => Promise.resolve(done.push(n)), 3);
  expect(done.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  await expect(forEach([1, 2], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

const files = { 'nl/index.html': 'page', 'nl/é b.html': 'other', 'a.js': 'script' };

it('keeps digests as sha256sum reads them, and finds what is missing, empty or flipped', async () => {
  const sums = new Map<string, string>();
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(folder, file), text);
    sums.set(file, digestOf(text));
  }
  await writeSums(folder, sums);
  expect(await readSums(folder)).toEqual(new Map([...sums].sort(([a], [b]) => (a < b ? -1 : 1))));
  // As `sha256sum --check` reads it.
  const lines = Object.entries(files).map(([file, text]) => `${digestOf(text)}  ${file}\n`);
  expect(readFileSync(join(folder, sumsName), 'utf8')).toBe(
    lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''),
  );
  expect(await damagedFiles(folder, sums, { calm: true })).toEqual([]);
  truncateSync(join(folder, 'nl/index.html'));
  writeFileSync(join(folder, 'a.js'), 'scripu');
  rmSync(join(folder, 'nl/é b.html'));
  expect((await damagedFiles(folder, sums, { calm: false })).sort()).toEqual(Object.keys(files).sort());
  expect(await readSums(join(folder, 'nl'))).toBeNull();
});
