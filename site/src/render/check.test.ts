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
  'tr/index.html': page('tr', '<h1>Ev</h1>').replace(
    '</head>',
    '<meta property="og:image" content="https://kunst.example/tr/og/yok.png"><link rel="canonical" href="https://kunst.example/nl/"><script type="application/ld+json">{"image":"https://kunst.example/media/yok.webp"}</script></head>',
  ),
  'tr/rss.xml':
    '<rss><link>https://kunst.example/nl/?a=1&amp;b=2</link><guid>https://kunst.example/nl/yok/</guid></rss>',
  'tr/a.ics': 'BEGIN:VCALENDAR\r\nURL:https://kunst.example/nl/\r\n yok-ics/\r\nEND:VCALENDAR',
  'tr/site.webmanifest': '{"start_url":"/nl/","icons":[{"src":"/icon-yok.png"}]}',
};
const origin = 'https://kunst.example';

beforeAll(() => {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(release, file)), { recursive: true });
    writeFileSync(join(release, file), text);
  }
});
afterAll(() => rmSync(release, { recursive: true }));

it('follows the links of changed pages and reads their HTML, per language', async () => {
  const { languages, findings } = await check(
    release,
    ['nl/index.html', 'nl/verhaal/index.html', 'en/index.html', 'sitemap.xml'],
    origin,
  );
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
  expect(await check(release, ['sitemap.xml'], origin)).toEqual({ languages: [], findings: [] });
});

it('finds every address of ours that leads nowhere, in previews, feeds, calendars and the manifest', async () => {
  const files = ['tr/index.html', 'tr/rss.xml', 'tr/a.ics', 'tr/site.webmanifest'];
  const { languages, findings } = await check(release, files, origin);
  expect(findings.filter((finding) => !finding.includes('('))).toEqual([
    '/tr/index.html: /tr/og/yok.png',
    '/tr/index.html: /media/yok.webp',
    '/tr/rss.xml: /nl/yok/',
    '/tr/a.ics: /nl/yok-ics/',
    '/tr/site.webmanifest: /icon-yok.png',
  ]);
  expect(languages).toMatchObject([{ locale: 'tr', pages: 1, links: 8, brokenLinks: 5 }]);
});
