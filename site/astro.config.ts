import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { compiledApp } from './src/build/compiled-app.ts';
import { fonts } from './src/build/fonts.ts';
import { lightFramework } from './src/build/light-framework.ts';
import { lightReaders } from './src/build/light-readers.ts';
import { lightSchemas } from './src/build/light-schemas.ts';
import { lightSearch } from './src/build/light-search.ts';
import { lines } from './src/build/lines.ts';
import { media } from './src/build/media.ts';
import { offline } from './src/build/offline.ts';
import { redirects } from './src/build/redirects.ts';
import { reloadOnContent } from './src/build/reload.ts';
import { readEnv } from './src/env.ts';
import { early } from './src/listing/early.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const env = readEnv(root);

/** A script in a page, as the security policy knows it. */
const hashOf = (script: string) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const;

export default defineConfig({
  site: env.url,
  outDir: env.outDir,
  output: 'server',
  adapter: compiledApp(),
  session: false,
  trailingSlash: 'always',
  // The default ('jsx') swallows the spaces between inline links.
  compressHTML: true,
  // One style sheet for the whole site: no page carries styles of its own, nor the hashes that its policy would need.
  build: { inlineStylesheets: 'never' },
  // No `i18n`: the middleware knows the language of a path, and Astro would answer 404 for a page without one.
  security: {
    csp: {
      scriptDirective: { hashes: [hashOf(early)] },
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
      ],
    },
  },
  fonts,
  integrations: [react(), media(env.mediaDir), redirects(), reloadOnContent(env.snapshotDir), offline()],
  devToolbar: { enabled: false },
  vite: {
    build: { cssCodeSplit: false },
    // Builds of the preview and of tests are no sources.
    server: { watch: { ignored: ['**/.cache/**'] } },
    define: { 'import.meta.env.SITE_ROOT': JSON.stringify(root) },
    worker: { plugins: () => [lightSearch()] },
    plugins: [lines(), lightFramework(), lightSchemas(), lightReaders()],
  },
});
