import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { siteHandler } from '../static/site.ts';
import { appDir, cmsDir, root } from '../paths.ts';
import type { Settings } from '../settings.ts';
import { bodyRefusal } from './body-limit.ts';
import { previewAssets } from './preview-assets.ts';
import { previewHandler } from './preview.ts';
import { routeOf } from './route.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function refuse(response: ServerResponse, status: number, text: string) {
  // The body that we do not want is not read either.
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${text}\n`);
}

/** One way in: each request to who answers it, and no error without an answer. */
export function front(handlers: { cms: Handler; preview: Handler; site: Handler }): Handler {
  return async (request, response) => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const refusal = bodyRefusal(request.headers);
    if (refusal) return refuse(response, refusal.status, refusal.text);
    const route = routeOf(pathname);
    if (route === 'blocked') return refuse(response, 403, 'The first account is made on the server.');
    try {
      await handlers[route](request, response);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Something went wrong on our side.');
    }
  };
}

/** Next with Payload, in this process. `dev` compiles pages when they are asked for. */
async function cmsHandler({ host, port }: Settings, dev: boolean) {
  const { default: next } = await import('next');
  const app = next({ dev, dir: cmsDir, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle: (async (request, response) => handle(request, response)) as Handler,
    upgrade: app.getUpgradeHandler(),
    close: () => app.close(),
  };
}

/** Who answers for the site in development, web sockets included. */
type DevSite = { handle: Handler; upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void };

/**
 * Serves site, CMS and preview on one origin; resolves with the function that stops it.
 * With `devSite` the CMS is compiled when asked, and the site is Astro's own server.
 */
export async function serve(settings: Settings, devSite?: DevSite): Promise<() => Promise<void>> {
  const cms = await cmsHandler(settings, devSite !== undefined);
  const current = join(settings.dataDir, 'site', 'current');
  const site = devSite?.handle ?? (await siteHandler(root, current, previewAssets(appDir, settings.dataDir)));
  const server = createServer({ keepAliveTimeout: 65_000 });
  const handler = front({ cms: cms.handle, site, preview: await previewHandler(appDir, settings.siteUrl) });
  server.on('request', (request, response) => void handler(request, response));
  server.on('upgrade', (request, socket, head) => {
    if (routeOf(request.url ?? '/') === 'cms') void cms.upgrade(request, socket, head);
    else if (devSite) devSite.upgrade(request, socket, head);
    else socket.destroy();
  });
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(settings.port, settings.host, listening.resolve);
  await listening.promise;
  return async () => {
    server.close();
    server.closeAllConnections();
    await cms.close();
  };
}
