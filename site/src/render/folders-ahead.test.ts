import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { filesIn, filler, removeEmptyFolders } from './files.ts';
import { foldersAhead } from './folders-ahead.ts';

const root = mkdtempSync(join(tmpdir(), 'kunstwijzer-folders-'));
afterAll(() => rmSync(root, { recursive: true }));

const [old, next] = [join(root, 'old'), join(root, 'next')];
const files = ['index.html', 'nl/a/index.html', 'nl/b/index.html', 'nl/b/c/index.html'];
beforeEach(() => {
  for (const folder of [old, next]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(old);
});

it('gives a release the folders of the one before it, once', async () => {
  const ahead = foldersAhead();
  ahead.begin(old, files);
  await ahead.take(next, old);
  expect(existsSync(join(next, 'nl/b/c'))).toBe(true);
  expect(filesIn(next)).toEqual([]);
  rmSync(next, { recursive: true });
  await ahead.take(next, old);
  expect(existsSync(next)).toBe(false);
});

it('gives none when another release came in between', async () => {
  const ahead = foldersAhead();
  ahead.begin(old, files);
  await ahead.take(next, join(root, 'other'));
  expect(existsSync(next)).toBe(false);
});

it('loses the folders that are left empty, and no other', () => {
  const { write } = filler(next);
  for (const file of files) write(file, Buffer.from('x'));
  for (const gone of ['nl/a/index.html', 'nl/b/index.html']) rmSync(join(next, gone));
  removeEmptyFolders(next, ['nl/a/index.html', 'nl/b/index.html', 'never/there.html']);
  expect(existsSync(join(next, 'nl/a'))).toBe(false);
  expect(filesIn(next).sort()).toEqual(['index.html', 'nl/b/c/index.html']);
});
