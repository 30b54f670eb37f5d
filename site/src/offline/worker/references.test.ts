import { describe, expect, it } from 'vitest';
import { closureOf, referencesIn } from './references.ts';

describe('referencesIn', () => {
  it.each([
    ['<link rel="stylesheet" href="/_astro/style.y9O-DS_h9.css">', ['/_astro/style.y9O-DS_h9.css']],
    [
      '<astro-island component-url="/_astro/F.a.js" renderer-url="/_astro/c.b.js">',
      ['/_astro/F.a.js', '/_astro/c.b.js'],
    ],
    ['@font-face{src:url("/_astro/fonts/a1.woff2") format("woff2")}', ['/_astro/fonts/a1.woff2']],
    ['import{a}from"./x.js";import("./y.js");import("./x.js")', ['/_astro/x.js', '/_astro/y.js']],
    ['new Worker(new URL("/_astro/worker-a.js",import.meta.url))', ['/_astro/worker-a.js']],
    ['<a href="/nl/aanbod/">./not.js</a>', []],
    ['<img src="/media/a.webp">', []],
  ])('%s', (text, expected) => {
    expect(referencesIn(text)).toEqual(expected);
  });
});

describe('closureOf', () => {
  const scripts: Record<string, string> = {
    '/_astro/a.js': 'import"./b.js"',
    '/_astro/b.js': 'import"./a.js";import("./c.js")',
  };
  const read = (path: string) => Promise.resolve(scripts[path] ?? null);

  it('follows imports, also in a circle, and lists a script that cannot be read', async () => {
    expect([...(await closureOf('"/_astro/a.js"', read))]).toEqual(['/_astro/a.js', '/_astro/b.js', '/_astro/c.js']);
  });
});
