import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { filesIn, filler, removeFiles } from './files.ts';
import { releaseAhead } from './release-ahead.ts';

const root = mkdtempSync(join(tmpdir(), 'kunstwijzer-folders-'));
afterAll(() => rmSync(root, { recursive: true }));

const [old, next] = [join(root, 'old'), join(root, 'next')];
const files = ['index.html', 'nl/a/index.html', 'nl/b/c/index.html', 'nl/b/index.html'];
beforeEach(async () => {
  for (const folder of [old, next]) rmSync(folder, { recursive: true, force: true });
  for (const file of files) await filler(old, { lasting: false }).write(file, Buffer.from('x'));
});

it('begins a release with the pages of the one before it, once', async () => {
  const ahead = releaseAhead();
  ahead.begin(old, files);
  expect(await ahead.take(next, old)).toBe(true);
  expect(filesIn(next).sort()).toEqual(files);
  rmSync(next, { recursive: true });
  expect(await ahead.take(next, old)).toBe(false);
  expect(existsSync(next)).toBe(false);
});

it('begins none after another release, or after one that lacks a page', async () => {
  const ahead = releaseAhead();
  ahead.begin(old, files);
  expect(await ahead.take(next, join(root, 'other'))).toBe(false);
  ahead.begin(old, [...files, 'nl/d/index.html']);
  expect(await ahead.take(next, old)).toBe(false);
  expect(existsSync(next)).toBe(false);
});

it('leaves the release before as it is when a page is written again', async () => {
  const ahead = releaseAhead();
  ahead.begin(old, files);
  await ahead.take(next, old);
  await filler(next, { lasting: true }).write('nl/a/index.html', Buffer.from('new'));
  expect(readFileSync(join(next, 'nl/a/index.html'), 'utf8')).toBe('new');
  expect(readFileSync(join(old, 'nl/a/index.html'), 'utf8')).toBe('x');
});

it('loses pages that are gone, the folders that are left empty, and no other', () => {
  removeFiles(old, ['nl/a/index.html', 'nl/b/index.html', 'never/there.html']);
  expect(existsSync(join(old, 'nl/a'))).toBe(false);
  expect(filesIn(old).sort()).toEqual(['index.html', 'nl/b/c/index.html']);
});
