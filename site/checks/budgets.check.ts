import { describe, expect, it } from 'vitest';
import { brotli, finderScripts, withEverything, withImports as importsOf } from '../src/render/sizes.ts';
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
const compressed = new Map<string, number>();

/** Bytes of a script as a server sends it that compresses beforehand. */
function bytesOf(address: string): number {
  const bytes = compressed.get(address) ?? brotli(read(address));
  compressed.set(address, bytes);
  return bytes;
}

const withImports = (addresses: string[]) => importsOf(read, addresses);

const weigh = (addresses: Iterable<string>) => [...addresses].reduce((sum, address) => sum + sizeOf(address), 0);
const styles = (loads: string[]) => loads.filter((address) => address.endsWith('.css'));

const isReader = (address: string) => /\/(?:csv|xlsx|ical|json-ld)\.[\w-]+\.js$/u.test(address);

/** Bytes of the scripts of a form; of a page that reads files, with each of its readers: a file needs one of them. */
function formWeights(scripts: string[]): number[] {
  const readers = withEverything(read, scripts).filter(isReader);
  const ways = readers.length === 0 ? [[]] : readers.map((one) => readers.filter((other) => other !== one));
  return ways.map((left) => withEverything(read, scripts, left).reduce((sum, file) => sum + bytesOf(file), 0));
}

/** The pages that weigh more than so many kB; empty when none does. */
const above = (most: number, pages: { path: string; weight: number }[]): string =>
  findings(
    pages
      .filter(({ weight }) => weight > most * kB)
      .map(({ path, weight }) => `${path} ${(weight / kB).toFixed(1)} kB`),
  );

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
    expect(above(100, heavy)).toBe('');
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
    const all = finderScripts(read).map((file) => ({ file, bytes: bytesOf(file) }));
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
    expect(above(75, heavy)).toBe('');
  });

  it('a form, with all that it may load until it is sent, is at most 75 kB compressed', () => {
    const forms = allPages().filter(({ html }) => html.includes('data-submission') || html.includes('data-import'));
    expect(forms.length).toBeGreaterThan(0);
    const all = forms.map(({ path, scripts }) => ({ path, weight: Math.max(...formWeights(scripts)) }));
    const heaviest = all.reduce((a, b) => (a.weight > b.weight ? a : b));
    console.info(`heaviest form: ${heaviest.path} ${(heaviest.weight / kB).toFixed(1)} kB`);
    expect(above(75, all)).toBe('');
  });
});
