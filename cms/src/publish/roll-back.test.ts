import { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localeKeys } from '@kunstwijzer/content/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolders } from '../site-folders.ts';
import { takeLock } from './lock.ts';
import { pointTo } from './release.ts';
import { goBackTo } from './roll-back.ts';

let dataDir: string;
const folders = () => publishFolders(dataDir);
const release = (name: string, html: string) => {
  for (const page of localeKeys.flatMap((locale) => [`${locale}/index.html`, `${locale}/404/index.html`])) {
    mkdirSync(dirname(join(folders().releases, name, page)), { recursive: true });
    writeFileSync(join(folders().releases, name, page), html);
  }
};

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kunstwijzer-back-'));
  for (const name of ['old', 'new']) release(name, '<html></html>');
  await pointTo(folders().currentSite, join(folders().releases, 'new'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));
const live = () => readlinkSync(folders().currentSite);

test('shows an earlier release again, and the later one after that', async () => {
  expect(await goBackTo(folders(), 'old')).toBe('done');
  expect(live()).toBe('releases/old');
  expect(await goBackTo(folders(), 'new')).toBe('done');
  expect(live()).toBe('releases/new');
});

test.each(['absent', '../../elsewhere', ''])('a release that is not kept (%j) changes nothing', async (name) => {
  expect(await goBackTo(folders(), name)).toBe('gone');
  expect(live()).toBe('releases/new');
});

test('a release that is not whole changes nothing', async () => {
  release('half', '<html><p>');
  expect(await goBackTo(folders(), 'half')).toBe('gone');
  expect(live()).toBe('releases/new');
});

test('not while a publication is under way', async () => {
  const release = await takeLock(folders().lock);
  expect(await goBackTo(folders(), 'old')).toBe('busy');
  await release?.();
  expect(await goBackTo(folders(), 'old')).toBe('done');
});
