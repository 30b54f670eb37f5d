import { resolve } from 'node:path';
import { build } from 'astro';

/*
 * Compiles the site to a program that renders its pages: `node src/render/compile.ts <folder>`. The folder has to be
 * inside this workspace, because the program finds its packages from there. It gets `server/entry.mjs` (src/render/app.ts),
 * and in `client/` what the browser needs beside pages.
 */
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say where the compiled site goes: node src/render/compile.ts <folder>');
// Whoever asks, a test too: this is the site of production.
process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Warnings are about `getStaticPaths` on a server: here it is we who call it.
await build({
  root: resolve(import.meta.dirname, '../..'),
  outDir: resolve(folder),
  mode: 'production',
  logLevel: 'error',
});
