import compression from 'compression';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cmsBridge } from '../src/preview/bridge.ts';
import { cmsFront } from './front/cms-front.ts';
import type { Handler } from './front/handler.ts';
import { newPictures } from './front/preview-assets.ts';
import { previewHandler } from './front/preview.ts';
import { appDir } from './paths.ts';
import type { Settings } from './settings.ts';

/** Milliseconds for each step of stopping; whatever hangs, the process ends after ten seconds. */
const patience = 4000;

/**
 * What is worth compressing. Next's own does not see that an answer of the API is JSON (it finds the type in a list), and two and
 * a half megabytes of a list then pass through the process that serves the pages.
 */
const compress = compression({
  filter: (_request, response) =>
    /^text\/|[/+](?:json|javascript|xml)\b/.test(String(response.getHeader('content-type'))),
  // Its types are those of Express, of which it uses nothing.
}) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Who answers for the CMS. */
export type Cms = { handle: Handler; close: () => Promise<void> };

/** All that the CMS answers, with its guards. */
export const cmsHandler = async ({ dataDir, siteUrl }: Settings, cms: Handler): Promise<Handler> =>
  cmsFront({ cms, preview: await previewHandler(appDir, siteUrl), pictures: newPictures(dataDir) });

/**
 * Serves the CMS to the process that holds the public port, on `socketPath`, and ends with that process. Nothing else can
 * reach it, and deadlines are kept there.
 */
export async function serveCms(settings: Settings, cms: Cms, socketPath: string): Promise<void> {
  const handler = await cmsHandler(settings, cms.handle);
  // Connections stay until the other side ends them: it could not know that we were about to.
  const server = createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, (request, response) => {
    compress(request, response, () => void handler(request, response));
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen({ path: socketPath, backlog: 4096 }, listening.resolve);
  await listening.promise;

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    const answered = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    await Promise.race([answered, wait(patience)]);
    // What is being written is written.
    await Promise.race([cmsBridge()?.settle(), wait(patience)]);
    server.closeAllConnections();
    await cms.close();
    process.exit(0);
  };
  process.on('SIGTERM', () => void stop());
  process.once('disconnect', () => {
    // Nobody is left to do it.
    rmSync(dirname(socketPath), { recursive: true, force: true });
    void stop();
  });
  // A Ctrl-C reaches us too; the other process tells us when it is our turn.
  for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);
  // The first message says that we listen, the others that we still do.
  process.on('message', () => void process.send?.('alive'));
  process.send?.('ready');
}
