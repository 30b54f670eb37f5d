import { brotliCompressSync } from 'node:zlib';
import { localeKeys } from '@kunstwijzer/content/model';
import type { Index } from '@kunstwijzer/content/search';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/listing/entry.ts';
import type { Manifest, Part } from '../src/listing/finder/protocol.ts';
import { allFiles, allPages, findings, readSiteFile } from './pages.ts';

const read = ({ path }: Pick<Part, 'path'>) => readSiteFile(path.slice(1));
const searches = localeKeys.map((locale) => {
  const manifest = JSON.parse(read({ path: `/${locale}/zoeken/index.json` }).toString()) as Manifest;
  const cards = Object.values(manifest.cards).flatMap((part) => JSON.parse(read(part).toString()) as Entry[]);
  const index = JSON.parse(read(manifest.index).toString()) as Index;
  return { locale, manifest, cards, index };
});

describe('the search', () => {
  it('needs at most 150 bytes a record for its index, compressed', () => {
    const sizes = searches.map(({ locale, manifest, cards }) => {
      const bytes = brotliCompressSync(read(manifest.index)).length;
      const each = bytes / cards.length;
      const parts = Object.entries(manifest.cards).map(
        ([kind, part]) => `${kind} ${(brotliCompressSync(read(part)).length / 1000).toFixed(1)}`,
      );
      console.info(
        `${locale}: index ${(bytes / 1000).toFixed(1)} kB for ${cards.length} records; cards ${parts.join(', ')} kB`,
      );
      return each;
    });
    expect(sizes.filter((each) => each > 150)).toEqual([]);
  });
  it('has a card for every record of the index, and the same records in every language', () => {
    const [first = [], ...others] = searches.map(({ index }) => [...index.ids].sort());
    expect(first.length).toBeGreaterThan(100);
    for (const other of others) expect(other).toEqual(first);
    for (const { cards, index } of searches)
      expect(cards.map(({ kind, slug }) => `${kind}/${slug}`).sort()).toEqual([...index.ids].sort());
  });
  it('names the sizes of its parts as they are, and leaves no other part behind', () => {
    for (const { locale, manifest } of searches) {
      const parts = [manifest.index, ...Object.values(manifest.cards)];
      expect(parts.filter((part) => read(part).length !== part.bytes)).toEqual([]);
      const there = [...allFiles()].filter((file) => file.startsWith(`${locale}/zoeken/`) && file.endsWith('.json'));
      expect(there.sort()).toEqual([`${locale}/zoeken/index.json`, ...parts.map(({ path }) => path.slice(1))].sort());
    }
  });
  it('leads to pages that are there', () => {
    const known = new Set(allPages().map(({ path }) => path));
    const lost = searches.flatMap(({ cards }) =>
      cards.map(({ url }) => url.split('#')[0] ?? '').filter((path) => !known.has(path)),
    );
    expect(findings(lost)).toBe('');
  });
});
