import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allPages, findings, readSiteFile } from './pages.ts';

const kB = 1000;
const sizes = new Map<string, number>();

const brotli = (content: Buffer, quality = 9) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** Compressed size of a file of the site in bytes; fonts are compressed already. */
function sizeOf(address: string): number {
  const file = new URL(address, 'http://site.invalid').pathname.slice(1);
  let size = sizes.get(file);
  if (size === undefined) {
    const content = readSiteFile(file);
    size = /\.woff2$/u.test(file) ? content.length : brotli(content);
    sizes.set(file, size);
  }
  return size;
}

/** A script and everything it imports when it starts, each once. */
function withImports(addresses: string[], seen = new Set<string>()): Set<string> {
  for (const address of addresses) {
    if (seen.has(address)) continue;
    seen.add(address);
    const code = readSiteFile(address.slice(1)).toString();
    const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/gu)].map(
      ([, to]) => new URL(to ?? '', `http://site.invalid${address}`).pathname,
    );
    withImports(imports, seen);
  }
  return seen;
}

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
    const page = allPages().find(({ path }) => path === '/nl/zoeken/');
    const island = (page?.scripts ?? []).filter((script) => /\/_astro\/(?:Finder|client)\b/u.test(script));
    const files = [...withImports(island)];
    const workers = files.flatMap(
      (file) =>
        readSiteFile(file.slice(1))
          .toString()
          .match(/\/_astro\/worker-[\w-]+\.js/gu) ?? [],
    );
    expect(workers.length).toBeGreaterThan(0);
    const all = [...new Set([...files, ...workers])].map((file) => ({ file, bytes: sizeOf(file) }));
    const total = weigh(all.map(({ file }) => file));
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
