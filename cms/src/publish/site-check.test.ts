import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestOf, writeSums } from '@kunstwijzer/content/files';
import { localeKeys } from '@kunstwijzer/content/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { publishFolders } from '../site-folders.ts';
import { takeLock } from './lock.ts';
import { pointTo } from './release.ts';
import { checkSite } from './site-check.ts';

let dataDir: string;
const folders = () => publishFolders(dataDir);
const media = () => join(dataDir, 'media');
const names = localeKeys.flatMap((locale) => [`${locale}/index.html`, `${locale}/404/index.html`]);

async function fill(folder: string, files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  await writeSums(folder, new Map(Object.entries(files).map(([file, text]) => [file, digestOf(text)])));
}
const site = (text: string) => ({
  ...Object.fromEntries(names.map((name) => [name, `<html>${text} ${name}</html>`])),
  'media/koor-480.webp': 'picture',
});
/** What the renderer does: the right bytes for every file that it makes. */
const mend = vi.fn((_snapshot: string, release: string, damaged: string[]) => {
  for (const file of damaged) {
    const text = Object.entries(site('new')).find(([name]) => name === file)?.[1];
    const picture = file.startsWith('media/') ? readFileSync(join(folders().snapshots, 'b', file), 'utf8') : null;
    writeFileSync(join(release, file), picture ?? text ?? '');
  }
  return Promise.resolve([] as string[]);
});
const check = () =>
  checkSite({
    folders: folders(),
    media: () => Promise.resolve([{ name: 'koor-480.webp', path: join(media(), 'koor-480.webp'), digest: null }]),
    mend,
    calm: false,
  });
const page = (release = 'b') => join(folders().releases, release, 'nl/index.html');
const live = () => readlinkSync(folders().currentSite);

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kunstwijzer-check-'));
  mkdirSync(media());
  writeFileSync(join(media(), 'koor-480.webp'), 'picture');
  for (const [id, text] of [
    ['a', 'old'],
    ['b', 'new'],
  ] as const) {
    await fill(join(folders().releases, id), site(text));
    await fill(join(folders().snapshots, id), { 'snapshot.json': text, 'media/koor-480.webp': 'picture' });
  }
  await pointTo(folders().currentSite, join(folders().releases, 'b'));
  mend.mockClear();
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('a release that is whole is left alone', async () => {
  expect(await check()).toEqual({ state: 'whole', files: names.length + 1, damaged: [] });
  expect(mend).not.toHaveBeenCalled();
});

test.each<[string, (file: string) => void]>([
  ['emptied', (file) => truncateSync(file)],
  ['flipped', (file) => writeFileSync(file, readFileSync(file, 'utf8').replace('new', 'nev'))],
  ['deleted', (file) => rmSync(file)],
])('a page that was %s is made again from the snapshot', async (_, damage) => {
  damage(page());
  expect(await check()).toMatchObject({ state: 'mended', damaged: ['nl/index.html'] });
  expect(readFileSync(page(), 'utf8')).toBe('<html>new nl/index.html</html>');
  expect(await check()).toMatchObject({ state: 'whole' });
});

test('a picture comes from the library, also when the snapshot has lost it', async () => {
  truncateSync(join(folders().releases, 'b/media/koor-480.webp'));
  truncateSync(join(folders().snapshots, 'b/media/koor-480.webp'));
  expect(await check()).toMatchObject({ state: 'mended', damaged: ['media/koor-480.webp'] });
  expect(readFileSync(join(folders().releases, 'b/media/koor-480.webp'), 'utf8')).toBe('picture');
});

test('a picture that nobody has any more is named, and the release stays', async () => {
  for (const folder of [join(folders().releases, 'b/media'), join(folders().snapshots, 'b/media'), media()])
    truncateSync(join(folder, 'koor-480.webp'));
  expect(await check()).toMatchObject({ state: 'damaged', damaged: ['media/koor-480.webp'] });
  expect(live()).toBe('releases/b');
});

test.each<[string, () => void]>([
  ['the snapshot is damaged too', () => truncateSync(join(folders().snapshots, 'b/snapshot.json'))],
  ['it cannot be rendered', () => mend.mockRejectedValueOnce(new Error('no'))],
])('an earlier release is taken when %s', async (_, damage) => {
  truncateSync(page());
  damage();
  expect(await check()).toMatchObject({ state: 'earlier' });
  expect(live()).toBe('releases/a');
});

test('no earlier release is taken that is damaged itself', async () => {
  for (const file of [page(), page('a'), join(folders().snapshots, 'b/snapshot.json')]) truncateSync(file);
  expect(await check()).toMatchObject({ state: 'damaged' });
  expect(live()).toBe('releases/b');
});

test('while a publication is under way nothing is touched', async () => {
  truncateSync(page());
  const release = await takeLock(folders().lock);
  expect(await check()).toBeNull();
  await release?.();
  expect(await check()).toMatchObject({ state: 'mended' });
});
