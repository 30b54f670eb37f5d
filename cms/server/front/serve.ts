import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Duplex } from 'node:stream';
import { siteHandler } from '../static/site.ts';
import { appDir, cmsDir, root } from '../paths.ts';
import { cmsBridge } from '../../src/preview/bridge.ts';
import { requestScope } from '../../src/request-scope.ts';
import { log, logAnswer } from '../log.ts';
import type { Settings } from '../settings.ts';
import { identify } from './client.ts';
import { refusalOf } from './guard.ts';
import { protect } from './policy.ts';
import { previewAssets } from './preview-assets.ts';
import { previewHandler } from './preview.ts';
import { originForm } from './request-line.ts';
import type { Refusal } from './request-line.ts';
import { cmsAddress, routeOf } from './route.ts';
import type { Route } from './route.ts';

/** Milliseconds for each step of stopping; whatever hangs, start.ts ends the process after ten seconds. */
const patience = 4000;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

function refuse(response: ServerResponse, { status, text, headers }: Refusal) {
  // The body that we do not want is not read either.
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close', ...headers });
  response.end(`${text}\n`);
}

/** One way in: each request to who answers it, and no error without an answer. */
export function front(handlers: { cms: Handler; preview: Handler; site: Handler }): Handler {
  const answer = async (request: IncomingMessage, response: ServerResponse, id: string): Promise<void> => {
    request.url = originForm(request.url ?? '/');
    const [pathname = '/'] = request.url.split('?');
    const route = routeOf(pathname);
    if (route === 'cms' || route === 'blocked') {
      protect(request, response, pathname);
      response.setHeader('X-Request-Id', id);
      request.url = cmsAddress(request.url);
    }
    const refusal = await refusalOf(request);
    if (refusal) return refuse(response, refusal);
    // Never `blocked`: that has been refused.
    try {
      await handlers[route as Exclude<Route, 'blocked'>](request, response);
    } catch (error) {
      log.error({ err: error }, 'A request was not answered');
      if (response.headersSent) response.destroy();
      else refuse(response, { status: 500, text: 'Something went wrong on our side.' });
    }
  };
  return (request, response) => {
    const id = identify(request);
    return requestScope.run({ request: id }, () => {
      logAnswer(request, response);
      return answer(request, response, id);
    });
  };
}

/** Who answers for the CMS. */
type Cms = {
  handle: Handler;
  upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;
  close: () => Promise<void>;
};

/** Next with Payload, in this process. `dev` compiles pages when they are asked for. */
export async function nextCms({ host, port }: Settings, dev: boolean): Promise<Cms> {
  const { default: next } = await import('next');
  const app = next({ dev, dir: cmsDir, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle: async (request, response) => handle(request, response),
    upgrade: app.getUpgradeHandler(),
    close: () => app.close(),
  };
}

/** Who answers for the site in development, web sockets included. */
type DevSite = { handle: Handler; upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void };

/**
 * Serves site, CMS and preview on one origin; resolves with the function that stops it.
 * With `devSite` the site is Astro's own server.
 */
export async function serve(settings: Settings, cms: Cms, devSite?: DevSite): Promise<() => Promise<void>> {
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
    // Who is being answered gets the answer; then what is being written is written.
    const answered = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    await Promise.race([answered, wait(patience)]);
    await Promise.race([cmsBridge()?.settle(), wait(patience)]);
    server.closeAllConnections();
    await cms.close();
  };
}
