import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { check } from './check.ts';

const release = mkdtempSync(join(tmpdir(), 'kunstwijzer-check-'));
const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Pagina</title></head><body>${body}</body></html>`;
const files: Record<string, string> = {
  'nl/index.html': page(
    'nl',
    '<h1 id="top">Thuis</h1><p><a href="/nl/verhaal/#deel">Verhaal</a> <a href="/api/x">API</a></p>',
  ),
  'nl/verhaal/index.html': page('nl', '<h1>Verhaal</h1><p><a href="/nl/weg/">Weg</a> <a href="../#top">Thuis</a></p>'),
  'en/index.html': page('en', '<h1>Home</h1><p><img src="/media/a.webp"> <a href="https://example.org/x">Out</a></p>'),
  'media/a.webp': 'picture',
  'sitemap.xml': '<urlset></urlset>',
};

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(release, file)), { recursive: true });
    writeFileSync(join(release, file), text);
  }
});
afterAll(() => rmSync(release, { recursive: true }));

it('follows the links of changed pages and reads their HTML, per language', async () => {
  const { languages, findings } = await check(release, [
    'nl/index.html',
    'nl/verhaal/index.html',
    'en/index.html',
    'sitemap.xml',
  ]);
  expect(languages).toEqual([
    { locale: 'nl', pages: 2, read: 2, links: 4, brokenLinks: 2, accessibility: 0 },
    // A picture without a text.
    { locale: 'en', pages: 1, read: 1, links: 1, brokenLinks: 0, accessibility: 1 },
  ]);
  expect(findings).toEqual([
    '/nl/index.html: /nl/verhaal/#deel',
    '/nl/verhaal/index.html: /nl/weg/',
    expect.stringMatching(/^\/en\/index\.html: .*\(wcag\/h37\)$/u),
  ]);
});

it('has nothing to say about no pages', async () => {
  expect(await check(release, ['sitemap.xml'])).toEqual({ languages: [], findings: [] });
});
