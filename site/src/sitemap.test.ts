import { expect, it } from 'vitest';
import { sitemapXml } from './sitemap.ts';

const xml = sitemapXml(new URL('https://kunst.example/'), [
  { path: '/', lastmod: null },
  { path: '/gids/fonds/', lastmod: '2026-11-01' },
]);

it('has an entry per page and language', () => {
  expect(xml.match(/<loc>/gu)).toHaveLength(8);
  expect(xml).toContain('<loc>https://kunst.example/ar/gids/fonds/</loc><lastmod>2026-11-01</lastmod>');
});

it('names all languages and the default in every entry', () => {
  expect(xml.match(/hreflang="x-default" href="https:\/\/kunst\.example\/nl\/gids\/fonds\/"/gu)).toHaveLength(4);
  expect(xml.match(/hreflang="tr"/gu)).toHaveLength(8);
});

it('gives no date that is not known', () => {
  expect(xml.match(/<lastmod>/gu)).toHaveLength(4);
});
