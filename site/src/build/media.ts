import { createReadStream, existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Astro integration: serves the images of the snapshot at `/media/` while one develops. */
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
  },
});
