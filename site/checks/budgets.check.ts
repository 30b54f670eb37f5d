import { describe, expect, it } from 'vitest';
import { brotli, finderScripts, withImports as importsOf } from '../src/render/sizes.ts';
import { allPages, findings, readSiteFile } from './pages.ts';

const kB = 1000;
const sizes = new Map<string, number>();

/** Compressed size of a file of the site in bytes; fonts are compressed already. */
function sizeOf(address: string): number {
  const file = new URL(address, 'http://site.invalid').pathname.slice(1);
  let size = sizes.get(file);
  if (size === undefined) {
    const content = readSiteFile(file);
    size = /\.woff2$/u.test(file) ? content.length : brotli(content, 9);
    sizes.set(file, size);
  }
  return size;
}

const read = (address: string) => readSiteFile(address.slice(1));
const withImports = (addresses: string[]) => importsOf(read, addresses);

const weigh = (addresses: Iterable<string>) => [...addresses].reduce((sum, address) => sum + sizeOf(address), 0);
const styles = (loads: string[]) => loads.filter((address) => address.endsWith('.css'));

describe('budgets', () => {
  it('a page weighs at most 100 kB compressed, without photos, fonts included', () => {
    const heavy = allPages().map((page) => {
      const weight =
        brotli(Buffer.from(page.html), 5) +
        weigh(new Set(styles(page.loads))) +
        weigh(new Set(page.fonts)) +
        (page.islands > 0 ? 0 : weigh(withImports(page.scripts)));
      return { path: page.path, weight };
    });
    const heaviest = heavy.reduce((a, b) => (a.weight > b.weight ? a : b));
    console.info(`heaviest page: ${heaviest.path} ${(heaviest.weight / kB).toFixed(1)} kB`);
    expect(
      findings(
        heavy
          .filter(({ weight }) => weight > 100 * kB)
          .map(({ path, weight }) => `${path} ${(weight / kB).toFixed(1)} kB`),
      ),
    ).toBe('');
  });

  it('pages without an island ship no framework', () => {
    const framework = allPages()
      .filter(({ islands }) => islands === 0)
      .flatMap(({ path, scripts }) =>
        scripts.filter((script) => weigh(withImports([script])) > 3 * kB).map((script) => `${path} ${script}`),
      );
    expect(findings(framework)).toBe('');
  });

  it('the finder, with all that it loads when it is used, is at most 45 kB compressed', () => {
    const all = finderScripts(read).map((file) => ({ file, bytes: brotli(read(file)) }));
    expect(all.some(({ file }) => file.includes('worker'))).toBe(true);
    const total = all.reduce((sum, { bytes }) => sum + bytes, 0);
    console.info(`finder: ${(total / kB).toFixed(1)} kB`);
    for (const { file, bytes } of all) console.info(`  ${(bytes / kB).toFixed(1)} kB ${file}`);
    expect(total).toBeLessThanOrEqual(45 * kB);
  });

  it('the script of a page with an island is at most 75 kB compressed', () => {
    const withIsland = allPages().filter(({ islands }) => islands > 0);
    const heavy = withIsland.map(({ path, scripts }) => ({ path, weight: weigh(withImports(scripts)) }));
    if (heavy.length > 0)
      console.info(
        `heaviest script: ${(Math.max(...heavy.map(({ weight }) => weight)) / kB).toFixed(1)} kB on ${withIsland.length} pages`,
      );
    expect(
      findings(
        heavy
          .filter(({ weight }) => weight > 75 * kB)
          .map(({ path, weight }) => `${path} ${(weight / kB).toFixed(1)} kB`),
      ),
    ).toBe('');
  });
});
