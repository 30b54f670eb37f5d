import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { localeKeys } from '@kunstwijzer/content/model';

/** Reads a file of a built site by its address. */
export type Read = (address: string) => Buffer;

/** Bytes after brotli. A server that compresses beforehand sends 1 to 2 % less (quality 11), which takes three times as long. */
export const brotli = (content: Buffer, quality = 10): number =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

const atStart = /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+\.js)["']/gu;
const later = /(?:\bimport\(|\bnew URL\()\s*[`"']([^`"']+\.js)[`"']/gu;

function follow(read: Read, addresses: string[], ways: RegExp[], seen: Set<string>): Set<string> {
  for (const address of addresses) {
    if (seen.has(address)) continue;
    seen.add(address);
    const code = read(address).toString();
    const next = ways.flatMap((way) =>
      [...code.matchAll(way)].map(([, to]) => new URL(to ?? '', `http://site.invalid${address}`).pathname),
    );
    follow(read, next, ways, seen);
  }
  return seen;
}

/** Scripts and everything they import when they start, each once. */
export const withImports = (read: Read, addresses: string[]): Set<string> =>
  follow(read, addresses, [atStart], new Set());

/** Scripts and everything they may ever load, workers too, each once; without what only `left` would load. */
export function withEverything(read: Read, addresses: string[], left: string[] = []): string[] {
  const found = follow(read, addresses, [atStart, later], new Set(left));
  return [...found].filter((address) => !left.includes(address));
}

/** Every script that the finder loads until it answers: of the page, and its worker. */
export function finderScripts(read: Read): string[] {
  const page = read('/nl/zoeken/index.html').toString();
  const island = [...new Set(page.match(/\/_astro\/(?:Finder|client)\b[\w.-]*\.js/gu) ?? [])];
  const files = [...withImports(read, island)];
  const workers = files.flatMap(
    (file) =>
      read(file)
        .toString()
        .match(/\/_astro\/worker-[\w-]+\.js/gu) ?? [],
  );
  return [...new Set([...files, ...workers])];
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** Lines that say how much the search of a built site weighs after brotli: its script, and its parts per language. */
export function searchSizes(out: string): string[] {
  const read: Read = (address) => readFileSync(join(out, address));
  const scripts = finderScripts(read).map((file) => brotli(read(file)));
  const parts = localeKeys.map((locale) => {
    const { index, cards } = JSON.parse(read(`/${locale}/zoeken/index.json`).toString()) as {
      index: { path: string };
      cards: Record<string, { path: string }>;
    };
    const each = Object.entries(cards).map(([kind, { path }]) => `${kind} ${kB(brotli(read(path)))}`);
    return `  ${locale}: index ${kB(brotli(read(index.path)))}; cards: ${each.join(', ')}`;
  });
  const total = scripts.reduce((sum, bytes) => sum + bytes, 0);
  return [`search, compressed: script ${kB(total)} in ${scripts.length} files`, ...parts];
}
