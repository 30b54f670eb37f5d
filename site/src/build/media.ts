import { createReadStream, existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Astro integration: the images of the snapshot at `/media/`, copied at build and served from their folder in dev. */
export const media = (mediaDir: string): AstroIntegration => ({
  name: 'kunstwijzer-media',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use('/media', (request, response, next) => {
        // The base name alone: no request can leave the folder.
        const file = join(mediaDir, basename(new URL(request.url ?? '/', 'http://localhost').pathname));
        if (!file.endsWith('.webp') || !existsSync(file)) return next();
        response.setHeader('Content-Type', 'image/webp');
        createReadStream(file).pipe(response);
      });
    },
    'astro:build:done': async ({ dir }) => {
      if (existsSync(mediaDir)) await cp(mediaDir, fileURLToPath(new URL('media/', dir)), { recursive: true });
    },
  },
});
