import { brotliCompressSync } from 'node:zlib';
import { localeKeys } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { allPages, findings, readSiteFile } from './pages.ts';

type Index = { entries: { kind: string; slug: string; url: string }[] };

const files = localeKeys.map((locale) => {
  const content = readSiteFile(`${locale}/zoeken/index.json`);
  return { locale, content, index: JSON.parse(content.toString()) as Index };
});

describe('the search index', () => {
  it('weighs at most 250 bytes a record, compressed', () => {
    const sizes = files.map(({ locale, content, index }) => {
      const bytes = brotliCompressSync(content).length;
      return { locale, bytes, each: bytes / index.entries.length };
    });
    console.info(
      `search index: ${sizes.map(({ locale, bytes, each }) => `${locale} ${(bytes / 1000).toFixed(1)} kB (${each.toFixed(0)} B a record)`).join(', ')}`,
    );
    expect(sizes.filter(({ each }) => each > 250)).toEqual([]);
  });
  it('has the same records in every language', () => {
    const [first = [], ...others] = files.map(({ index }) =>
      index.entries.map(({ kind, slug }) => `${kind} ${slug}`).sort(),
    );
    expect(first.length).toBeGreaterThan(100);
    for (const other of others) expect(other).toEqual(first);
  });
  it('leads to pages that are there', () => {
    const known = new Set(allPages().map(({ path }) => path));
    const lost = files.flatMap(({ index }) =>
      index.entries.map(({ url }) => url.split('#')[0] ?? '').filter((path) => !known.has(path)),
    );
    expect(findings(lost)).toBe('');
  });
});
