import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { localeKeys } from '@kunstwijzer/content/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolders } from '../site-folders.ts';
import { removeLeftovers } from './leftovers.ts';
import { pointTo } from './release.ts';

let dataDir: string;
const folders = () => publishFolders(dataDir);
const make = (id: string, pages: string[]) => {
  for (const page of pages) {
    mkdirSync(dirname(join(folders().releases, id, page)), { recursive: true });
    writeFileSync(join(folders().releases, id, page), '<html></html>');
  }
};
const whole = localeKeys.flatMap((locale) => [`${locale}/index.html`, `${locale}/404/index.html`]);

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'kunstwijzer-leftovers-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('drafts and half releases of a process that was killed are removed, and nothing else', async () => {
  make('old', whole);
  make('live', whole);
  make('half', whole.slice(1));
  make('.next', whole);
  make('.mended', ['nl/index.html']);
  mkdirSync(join(folders().snapshots, 'x.new/media'), { recursive: true });
  mkdirSync(join(folders().snapshots, 'live'));
  writeFileSync(folders().lock, '1');
  await pointTo(folders().currentSite, join(folders().releases, 'live'));
  symlinkSync('releases/half', `${folders().currentSite}.123.new`);
  await removeLeftovers(folders());
  expect(readdirSync(folders().releases).sort()).toEqual(['.next', 'live', 'old']);
  expect(readdirSync(folders().snapshots).sort()).toEqual(['live', 'lock']);
  expect(readdirSync(dirname(folders().currentSite)).sort()).toEqual(['current', 'releases']);
  await removeLeftovers(publishFolders(join(dataDir, 'nothing-there')));
});
