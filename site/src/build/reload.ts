import { unwatchFile, watchFile } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Astro integration: in development, shows the page again when the snapshot has been replaced. */
export const reloadOnContent = (snapshotDir: string | null): AstroIntegration => ({
  name: 'kunstwijzer-reload',
  hooks: {
    'astro:server:setup': ({ server }) => {
      if (snapshotDir === null) return;
      const file = join(snapshotDir, 'snapshot.json');
      // By name and not by folder: the whole folder is replaced each time.
      watchFile(file, { interval: 1000 }, () => server.ws.send({ type: 'full-reload' }));
      server.httpServer?.on('close', () => unwatchFile(file));
    },
  },
});
