import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { localeKeys } from '@kunstwijzer/content/model';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

const worker = fileURLToPath(new URL('../offline/worker/sw.ts', import.meta.url));

/** What a language needs to be searched without a connection, and a digest of it all. */
async function packOf(locale: string, dist: string) {
  const pages = ['', 'zoeken/', 'offline/'].map((path) => `/${locale}/${path}`);
  const index = (await readdir(join(dist, locale, 'zoeken'))).filter((file) => file.endsWith('.json')).sort();
  const paths = [...pages, ...index.map((file) => `/${locale}/zoeken/${file}`)];
  const digest = createHash('sha256');
  for (const path of paths) digest.update(await readFile(join(dist, path.endsWith('/') ? `${path}index.html` : path)));
  return [locale, { release: digest.digest('hex').slice(0, 16), paths }] as const;
}

/** The service worker as one script, with the packs filled in. */
async function workerCode(packs: object): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { __PACKS__: JSON.stringify(packs) },
    build: { write: false, rollupOptions: { input: worker, output: { format: 'iife' } } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs.flatMap((each) => ('output' in each ? each.output : [])).find((each) => each.type === 'chunk');
  if (!code) throw new Error('The service worker was not built');
  return code.code;
}

/**
 * Astro integration: `/sw.js`, made after the pages because it names the digest of what it keeps. Not for the live
 * preview. See docs/decisions/074-offline.md.
 */
export const offline = (): AstroIntegration => ({
  name: 'kunstwijzer-offline',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const packs = Object.fromEntries(await Promise.all(localeKeys.map((locale) => packOf(locale, dist))));
      await writeFile(join(dist, 'sw.js'), await workerCode(packs));
    },
  },
});
