import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { localeKeys } from '@kunstwijzer/content/model';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from './answer.ts';
import type { Release } from './answer.ts';
import { readNetlifyConfig, releaseRules } from './rules.ts';
import type { Answer } from './types.ts';

const root = resolve(import.meta.dirname, '../../..');
const base = mkdtempSync(join(tmpdir(), 'kunstwijzer-static-'));
const folder = join(base, 'public');
let release: Release;

const files = {
  'public/index.html': 'choose',
  'public/nl/index.html': '<h1>nl</h1>'.repeat(100),
  'public/nl/404/index.html': 'niet gevonden',
  'public/ar/404/index.html': 'غير موجود',
  'public/nl/aanbod/index.html': 'aanbod',
  'public/nl/los.html': 'los',
  'public/_astro/a.js': 'let a;'.repeat(100),
  'public/media/beeld-480.webp': '0123456789',
  'public/nl/leeg/index.html': '',
  'public/media/leeg-480.webp': '',
  'public/_redirects': '/nl/aanbieders/oud/ /nl/aanbieders/nieuw/ 301\n/nl/aanbod/ /nl/verborgen/ 301\n',
  'public/.git/config': 'secret',
  'public/.well-known/security.txt': 'Contact:',
  'secret.txt': 'secret',
};

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, name)), { recursive: true });
    writeFileSync(join(base, name), text);
  }
  symlinkSync(folder, join(base, 'current'));
  release = { folder, rules: await releaseRules(await readNetlifyConfig(root), folder) };
});
afterAll(() => rmSync(base, { recursive: true }));

/** The bytes of an answer as text; a part of a file on disk is none. */
const text = ({ body }: Answer) => (Buffer.isBuffer(body) ? body.toString() : '');
const get = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  answer({ method, url, headers }, release);

test.each([
  ['/', {}, 302, '/nl/'],
  ['/', { 'accept-language': 'fr' }, 302, '/nl/'],
  ['/', { 'accept-language': 'en-GB,en;q=0.9' }, 302, '/en/'],
  ['/', { 'accept-language': 'tr' }, 302, '/tr/'],
  ['/', { 'accept-language': 'ar-MA,ar' }, 302, '/ar/'],
  ['/', { 'accept-language': 'tr', cookie: 'nf_lang=ar' }, 302, '/ar/'],
  [
    '/lijst/?a=kinderkoor.dansles&e=open-dag',
    { 'accept-language': 'tr' },
    302,
    '/tr/lijst/?a=kinderkoor.dansles&e=open-dag',
  ],
  ['/nl/aanbod?dag=ma', {}, 301, '/nl/aanbod/?dag=ma'],
  ['/nl/aanbieders/oud/', {}, 301, '/nl/aanbieders/nieuw/'],
])('%s %o moves', async (url, headers, status, location) => {
  const result = await get(url, headers);
  expect([result.status, result.headers.location]).toEqual([status, location]);
});

test.each(localeKeys)('netlify.toml knows the language %s', async (locale) => {
  const headers = { 'accept-language': locale };
  expect((await get('/', headers)).headers.location).toBe(`/${locale}/`);
  expect((await get('/lijst/', headers)).headers.location).toBe(`/${locale}/lijst/`);
  expect((await release.rules.match(`/${locale}/niets/`, {}))?.target).toBe(`/${locale}/404/`);
});

test.each([
  ['/nl/', 200, 'text/html; charset=utf-8'],
  // A file goes before a rule without force, as on Netlify.
  ['/nl/aanbod/', 200, 'text/html; charset=utf-8'],
  ['/nl/los', 200, 'text/html; charset=utf-8'],
  ['/_astro/a.js', 200, 'text/javascript; charset=utf-8'],
  ['/.well-known/security.txt', 200, 'text/plain; charset=utf-8'],
  ['/nl/niets/', 404, 'text/html; charset=utf-8'],
  ['/ar/niets/', 404, 'text/html; charset=utf-8'],
])('%s is %i %s', async (url, status, type) => {
  const result = await get(url);
  expect([result.status, result.headers['content-type']]).toEqual([status, type]);
});

test('the 404 page is in the language of the address', async () => {
  expect(text(await get('/ar/x/'))).toBe('غير موجود');
  expect(text(await get('/x/'))).toBe('niet gevonden');
});

test.each([
  '/../secret.txt',
  '/nl/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/nl/..%5c..%5csecret.txt',
  '//etc/passwd',
  '/%00',
  '/.git/config',
  '/_redirects',
  '/_astro/',
  '/_astro',
  `/${'a'.repeat(5000)}`,
  '/index.html/x',
])('%s gives no file', async (url) => {
  const result = await get(url);
  expect(result.status).toBe(404);
  expect(text(result)).not.toContain('secret');
});

test.each(['/%', '/%zz', '/nl/%e0%a4%a'])('%s is a bad address', async (url) => {
  expect((await get(url)).status).toBe(400);
});

test('pages and hashed files are cached by the rules of netlify.toml', async () => {
  const [page, script] = [await get('/nl/'), await get('/_astro/a.js')];
  expect(page.headers['cache-control']).toContain('must-revalidate');
  expect(page.headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(page.headers['x-content-type-options']).toBe('nosniff');
  expect(script.headers['cache-control']).toContain('immutable');
});

test('a known ETag is answered with 304, per encoding', async () => {
  const first = await get('/nl/', { 'accept-encoding': 'br' });
  expect(first.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(first.body as Buffer).toString()).toBe(files['public/nl/index.html']);
  const etag = first.headers.etag ?? '';
  expect((await get('/nl/', { 'accept-encoding': 'br', 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
  expect((await get('/nl/', { 'if-none-match': etag })).status).toBe(200);
});

test('a part of a picture', async () => {
  const part = await get('/media/beeld-480.webp', { range: 'bytes=2-4' });
  expect([part.status, part.headers['content-range'], text(part)]).toEqual([206, 'bytes 2-4/10', '234']);
  expect((await get('/media/beeld-480.webp', { range: 'bytes=99-' })).status).toBe(416);
  expect((await get('/media/beeld-480.webp', { range: 'bytes=2-4', 'if-range': '"old"' })).status).toBe(200);
});

test('other methods are refused', async () => {
  const result = await get('/nl/', {}, 'POST');
  expect([result.status, result.headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each(['/nl/leeg/', '/media/leeg-480.webp'])(
  'an empty file is never answered as if it were one: %s',
  async (url) => {
    const { status, headers } = await get(url);
    expect({ status, ...headers }).toMatchObject({ status: 503, 'retry-after': '10', 'cache-control': 'no-store' });
  },
);
