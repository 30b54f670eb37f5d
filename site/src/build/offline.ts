import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

const worker = fileURLToPath(new URL('../offline/worker/sw.ts', import.meta.url));

/** The service worker as one script that still asks for its packs (`__PACKS__`). */
async function workerCode(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input: worker, output: { format: 'iife' } } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs.flatMap((each) => ('output' in each ? each.output : [])).find((each) => each.type === 'chunk');
  if (!code) throw new Error('The service worker was not built');
  return code.code;
}

/**
 * Astro integration: compiles the service worker beside the site. It becomes `/sw.js` when the pages are there
 * (render/service-worker.ts). See docs/decisions/074-offline.md.
 */
export const offline = (): AstroIntegration => ({
  name: 'kunstwijzer-offline',
  hooks: {
    // `dir` is what the browser gets; the worker is not ready for that.
    'astro:build:done': async ({ dir }) => writeFile(new URL('../service-worker.js', dir), await workerCode()),
  },
});
