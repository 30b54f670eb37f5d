import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, collectionNames } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fetchSnapshot } from './fetch-snapshot.ts';

const words = { nl: 'Wijzer', en: 'Guide', tr: 'Rehber', ar: 'دليل' };
const state = { nl: 'own', en: 'translated', tr: 'translated', ar: 'translated' };
const confirmation = { by: 'editor', on: '2026-11-01', sources: [] };
const body = { nl: [{ type: 'paragraph', children: [{ text: 'Tekst' }] }] };
const story = {
  slug: 'koor',
  textState: state,
  example: true,
  confirmation,
  title: words,
  summary: words,
  body,
  on: '2026-11-01',
  disciplines: [],
  district: null,
  provider: null,
  image: { slug: 'koor', alt: words, credit: null, width: 1440, height: 960, focalX: 50, focalY: 50 },
};
const snapshot = {
  version: 1,
  site: { name: words, tagline: words, welcome: words, email: null },
  ...Object.fromEntries(collectionNames.map((name) => [name, []])),
  stories: [story],
  redirects: [],
} as unknown as Snapshot;
const text = canonicalJson(snapshot);
const digest = createHash('sha256').update(text).digest('hex');

let folder: string;
let server: Server | undefined;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'kunstwijzer-fetch-')), 'snapshot');
});
afterEach(() => {
  server?.close();
  rmSync(join(folder, '..'), { recursive: true });
});

async function serve(listener: RequestListener) {
  server = createServer(listener);
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/snapshot`, token: 'secret' };
}

test('a whole snapshot arrives with its pictures; one that is gone is named', async () => {
  const source = await serve(({ url, headers }, response) => {
    if (headers.authorization !== 'Bearer secret') return response.writeHead(401).end();
    if (url === '/api/snapshot') return response.setHeader('x-snapshot-digest', digest).end(text);
    if (url === '/api/snapshot/media/koor-1440.webp') return response.writeHead(404).end();
    return response.end('picture');
  });
  expect(await fetchSnapshot(source, folder)).toEqual({ missing: ['koor-1440.webp'] });
  expect(readFileSync(join(folder, 'snapshot.json'), 'utf8')).toBe(text);
  expect(readdirSync(join(folder, 'media')).sort()).toEqual(['koor-1200.jpg', 'koor-480.webp', 'koor-960.webp']);
});

test.each<[string, RequestListener, RegExp]>([
  ['cut off', (_, response) => response.setHeader('x-snapshot-digest', digest).end(text.slice(0, 500)), /not whole/u],
  [
    'changed by one bit',
    (_, response) => response.setHeader('x-snapshot-digest', digest).end(text.replace('Wijzer', 'Wijzes')),
    /not whole/u,
  ],
  ['without a digest', (_, response) => response.end(text), /not whole/u],
  ['refused', (_, response) => response.writeHead(401).end(), /answered 401/u],
  [
    'of another shape',
    (_, response) => {
      const other = '{"version":1}';
      response.setHeader('x-snapshot-digest', createHash('sha256').update(other).digest('hex')).end(other);
    },
    /not valid/u,
  ],
])('a snapshot that is %s leaves no folder', async (_, listener, message) => {
  await expect(fetchSnapshot(await serve(listener), folder)).rejects.toThrow(message);
  expect(existsSync(folder)).toBe(false);
});
