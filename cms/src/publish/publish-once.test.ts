import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { digestOf } from '@kunstwijzer/content/files';
import { collectionNames, localeKeys } from '@kunstwijzer/content/model';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BuildSite } from './build-site.ts';
import { publishFolders } from '../site-folders.ts';
import { publishOnce } from './publish-once.ts';
import type { Publishing } from './publish-once.ts';
import { pointTo } from './release.ts';

const words = { nl: 'Wijzer', en: 'Guide', tr: 'Rehber', ar: 'دليل' };
const snapshot = {
  version: 1,
  site: { name: words, tagline: words, welcome: words, email: null },
  ...Object.fromEntries(collectionNames.map((name) => [name, []])),
  redirects: [],
};

const writePages = (folder: string, text: string, pages = ['index.html', '404/index.html']) => {
  for (const page of localeKeys.flatMap((locale) => pages.map((name) => `${locale}/${name}`))) {
    mkdirSync(dirname(join(folder, page)), { recursive: true });
    writeFileSync(join(folder, page), text);
  }
};
const writes =
  (text: string, pages?: string[]): BuildSite =>
  ({ outDir }) => {
    writePages(outDir, text, pages);
    return Promise.resolve(built);
  };
const built = { files: ['nl/index.html', 'nl/404/index.html', 'robots.txt'], changed: [], removed: [] };
const good = writes('<html>new</html>\n');

let dataDir: string;
const folders = () => publishFolders(dataDir);
const publishing = (change: Partial<Publishing> = {}): Publishing => ({
  id: 'next',
  folders: folders(),
  read: () => Promise.resolve({ raw: snapshot, media: [] }),
  seen: { parsed: new WeakMap(), written: new WeakMap() },
  build: good,
  callHook: null,
  ...change,
});
// What was put aside is no release any more.
const releases = () => readdirSync(folders().releases).filter((name) => !name.startsWith('.'));
const live = () => readFileSync(join(folders().currentSite, 'nl/index.html'), 'utf8');

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'kunstwijzer-publish-'));
  writePages(join(folders().releases, 'old'), '<html>old</html>');
  await pointTo(folders().currentSite, join(folders().releases, 'old'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('a good build goes live, with its snapshot', async () => {
  const outcome = await publishOnce(publishing());
  expect(outcome).toMatchObject({
    state: 'published',
    pages: 2,
    digest: expect.stringMatching(/^[\da-f]{64}$/u) as string,
  });
  expect(live()).toContain('new');
  expect(JSON.parse(readFileSync(join(folders().currentSnapshot, 'snapshot.json'), 'utf8'))).toEqual(snapshot);
  expect(readlinkSync(folders().currentSite)).toBe('releases/next');
});

test('invalid content is refused by record, field and language', async () => {
  const term = { slug: 'oud', name: { nl: 'Oud‮' } };
  const outcome = await publishOnce(
    publishing({ read: () => Promise.resolve({ raw: { ...snapshot, terms: [term] }, media: [] }) }),
  );
  expect(outcome).toMatchObject({
    state: 'refused',
    issues: expect.arrayContaining([
      expect.objectContaining({ collection: 'terms', slug: 'oud', locale: 'nl', field: 'name' }),
    ]) as unknown[],
  });
  expect(live()).toContain('old');
});

test.each<[string, BuildSite]>([
  ['fails', () => Promise.reject(new Error('astro said no'))],
  [
    'is killed halfway',
    ({ outDir }) => (writePages(outDir, '<html>new</html>', ['index.html']), Promise.reject(new Error('SIGKILL'))),
  ],
  [
    'forgets a language',
    ({ outDir }) =>
      Promise.resolve((writePages(outDir, '<html></html>'), rmSync(join(outDir, 'ar'), { recursive: true }), built)),
  ],
  ['writes half a page', writes('<html><p>new')],
  ['writes nothing', () => Promise.resolve(built)],
])('a build that %s leaves the old site', async (_, build) => {
  const outcome = await publishOnce(publishing({ build }));
  expect(outcome).toMatchObject({ state: 'failed' });
  expect(live()).toContain('old');
  // Nothing is left of it, not even put aside: a full disk may be why it failed.
  expect(readdirSync(folders().releases)).toEqual(['old']);
  expect(existsSync(folders().currentSnapshot)).toBe(false);
});

const killed = () => Object.assign(new Error('The build of the site stopped (SIGKILL)'), { name: 'RendererKilled' });

test('when the renderer alone is killed, the publication is tried once more', async () => {
  const build = vi.fn<BuildSite>((order) => {
    // Second names can only be given where nothing is.
    expect(existsSync(order.outDir)).toBe(false);
    return good(order);
  });
  build.mockImplementationOnce(({ outDir }) => {
    writePages(outDir, '<html>new', ['index.html']);
    return Promise.reject(killed());
  });
  expect(await publishOnce(publishing({ build }))).toMatchObject({ state: 'published' });
  expect(live()).toContain('new');
  build.mockRejectedValueOnce(killed()).mockRejectedValueOnce(killed());
  expect(await publishOnce(publishing({ id: 'again', build }))).toMatchObject({ state: 'failed' });
  expect(build).toHaveBeenCalledTimes(4);
});

test('a publication that fails leaves no snapshot, and the one of the live release stays', async () => {
  await publishOnce(publishing());
  for (const id of ['1', '2', '3', '4', '5', '6'])
    await publishOnce(publishing({ id, build: () => Promise.reject(new Error('no')) }));
  expect(readdirSync(folders().snapshots).sort()).toEqual(['current', 'next']);
});

test('a damaged picture of the library is not published, and the copy of the release before is', async () => {
  const [path, name] = [join(dataDir, 'beeld-480.webp'), 'beeld-480.webp'];
  writeFileSync(path, 'picture');
  const media = [{ name, path, digest: digestOf('picture') }];
  const publish = (id: string, given = media) =>
    publishOnce(publishing({ id, read: () => Promise.resolve({ raw: snapshot, media: given }) }));
  await publish('one');
  writeFileSync(path, '');
  expect(await publish('two')).toMatchObject({ missing: [] });
  expect(readFileSync(join(folders().currentSnapshot, 'media', name), 'utf8')).toBe('picture');
  writeFileSync(path, 'pictuse');
  const other = [{ name: 'ander-480.webp', path, digest: digestOf('other') }];
  expect(await publish('three', other)).toMatchObject({ state: 'published', missing: ['ander-480.webp'] });
  expect(readdirSync(join(folders().currentSnapshot, 'media'))).toEqual([]);
});

test('content that cannot be read leaves the old site', async () => {
  const outcome = await publishOnce(publishing({ read: () => Promise.reject(new Error('database is gone')) }));
  expect(outcome).toEqual({ state: 'failed', message: 'database is gone' });
  expect(live()).toContain('old');
});

test('with a build hook the snapshot is ready before the call', async () => {
  const callHook = vi.fn(() =>
    Promise.resolve(expect(existsSync(join(folders().currentSnapshot, 'snapshot.json'))).toBe(true)),
  );
  const outcome = await publishOnce(publishing({ build: null, callHook }));
  expect(outcome).toMatchObject({ state: 'published', pages: null });
  expect(callHook).toHaveBeenCalledOnce();
});

test('a missing picture is left out, the others are there', async () => {
  const path = join(dataDir, 'beeld-480.webp');
  writeFileSync(path, 'picture');
  const media = [
    { name: 'beeld-480.webp', path, digest: null },
    { name: 'weg-480.webp', path: join(dataDir, 'weg'), digest: null },
  ];
  const outcome = await publishOnce(publishing({ read: () => Promise.resolve({ raw: snapshot, media }) }));
  expect(outcome.state).toBe('published');
  expect(readdirSync(join(folders().currentSnapshot, 'media'))).toEqual(['beeld-480.webp']);
});

test('the last five releases stay, and always the live one', async () => {
  for (const id of ['a', 'b', 'c', 'd', 'e', 'f']) await publishOnce(publishing({ id }));
  const names = releases();
  expect(names).toHaveLength(5);
  expect(names).toContain('f');
  expect(names).not.toContain('old');
  expect(realpathSync(folders().currentSite)).toBe(realpathSync(join(folders().releases, 'f')));
});
